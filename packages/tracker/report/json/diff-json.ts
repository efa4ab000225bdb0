import { statuses } from "@scopefit/core/verdict/verdict";
import * as z from "zod/mini";

import type { Point } from "../../history/row-fingerprint.ts";
import type { RowChange, RunDiff } from "../../history/run-diff.ts";

const identitySchema = z.strictObject({ vendor: z.string(), service: z.string() });
const daysSchema = z.strictObject({ ranOn: z.iso.date(), asOf: z.iso.date() });
const pointsSchema = z.array(
  z.strictObject({
    rule: z.string(),
    subject: z.enum(["row", "iso", "soc2"]),
    answer: z.string(),
  }),
);

const changeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("new"), identity: identitySchema, to: z.enum(statuses) }),
  z.strictObject({ kind: z.literal("gone"), identity: identitySchema, from: z.enum(statuses) }),
  z.strictObject({
    kind: z.literal("kept"),
    identity: identitySchema,
    from: z.enum(statuses),
    to: z.enum(statuses),
    turn: z.enum(["better", "worse", "same"]),
    /** Whether something else stands in the row; without it the day or the policy made the change. */
    inputChanged: z.boolean(),
    opened: pointsSchema,
    fixed: pointsSchema,
    answeredAnew: pointsSchema,
    waived: pointsSchema,
  }),
]);

/** What `scopefit diff --format json` prints. */
export const diffSchema = z.strictObject({
  before: daysSchema,
  after: daysSchema,
  changes: z.array(changeSchema),
  unchanged: z.int(),
});

export type DiffJson = z.infer<typeof diffSchema>;

/** A comparison of two runs as JSON. */
export function diffJson({ before, after, changes, unchanged }: RunDiff): DiffJson {
  return {
    before: { ...before },
    after: { ...after },
    changes: changes.map(changeJson),
    unchanged,
  };
}

function changeJson(change: RowChange): DiffJson["changes"][number] {
  const identity = { ...change.identity };
  if (change.kind !== "kept") return { ...change, identity };
  return {
    ...change,
    identity,
    opened: pointsJson(change.opened),
    fixed: pointsJson(change.fixed),
    answeredAnew: pointsJson(change.answeredAnew),
    waived: pointsJson(change.waived),
  };
}

function pointsJson(points: readonly Point[]) {
  return points.map((point) => ({ ...point }));
}
