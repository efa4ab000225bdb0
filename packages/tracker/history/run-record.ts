import { statuses } from "@scopefit/core/verdict/verdict";
import * as z from "zod/mini";

import { PointList } from "./point-list.ts";
import { LONGEST_NAME, MOST_POINTS, type Point, type RowFingerprint } from "./row-fingerprint.ts";

/** More rows than these are not kept in a workbook, which Excel loads whole. */
export const MOST_RECORDED_ROWS = 20_000;

/** What a run found of each row, to tell a later run what has changed since. */
export interface RunRecord {
  /** The day the run was made and the day it was checked for, as ISO days. */
  readonly ranOn: string;
  readonly asOf: string;
  readonly rows: readonly RowFingerprint[];
}

const name = z.string().check(z.maxLength(LONGEST_NAME));
const places = z.array(z.int().check(z.nonnegative())).check(z.maxLength(MOST_POINTS));

/**
 * A record as it is kept in a workbook. A row is a list without names, and a point is its place in
 * one list for all rows: about 130 characters a row, and never more than 700, so 20,000 rows come to
 * some three megabytes, which the file compresses to a fifth.
 */
export const packedRunSchema = z.strictObject({
  ranOn: z.iso.date(),
  asOf: z.iso.date(),
  points: z.array(z.tuple([z.string(), z.enum(["row", "iso", "soc2"]), z.string()])),
  /** Vendor, service, status, hash of the inputs, open points, waived points. */
  rows: z
    .array(z.tuple([name, name, z.enum(statuses), z.string(), places, places]))
    .check(z.maxLength(MOST_RECORDED_ROWS)),
});

export type PackedRun = z.infer<typeof packedRunSchema>;

/** Packs a record for the workbook; `null` where it has too many rows to travel with it. */
export function packedRun({ ranOn, asOf, rows }: RunRecord): PackedRun | null {
  if (rows.length > MOST_RECORDED_ROWS) return null;
  const list = new PointList();
  const place = (point: Point) => list.placeOf(point);
  const packed = rows.map(
    ({ identity, status, inputs, open, waived }): PackedRun["rows"][number] => [
      identity.vendor,
      identity.service,
      status,
      inputs,
      open.map(place),
      waived.map(place),
    ],
  );
  const points = list.points.map(({ rule, subject, answer }): PackedRun["points"][number] => [
    rule,
    subject,
    answer,
  ]);
  return { ranOn, asOf, points, rows: packed };
}

/** Unpacks a record. A point that the list does not hold is left out. */
export function unpackedRun({ ranOn, asOf, points, rows }: PackedRun): RunRecord {
  const all = points.map(([rule, subject, answer]): Point => ({ rule, subject, answer }));
  const named = (numbers: readonly number[]) => numbers.flatMap((number) => all[number] ?? []);
  return {
    ranOn,
    asOf,
    rows: rows.map(([vendor, service, status, inputs, open, waived]) => ({
      identity: { vendor, service },
      status,
      inputs,
      open: named(open),
      waived: named(waived),
    })),
  };
}
