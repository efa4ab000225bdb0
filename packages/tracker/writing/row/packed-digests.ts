import { statuses } from "@scopefit/core/verdict/verdict";

import type { Point } from "../../history/row-fingerprint.ts";
import { ourColumnKeys, type OurColumnKey } from "../../our-columns/our-column.ts";
import type { RegisterItem } from "../registers/register-item.ts";
import { registers } from "../registers/register.ts";
import type { RowDigest } from "./row-digest.ts";

/**
 * Digests of rows in a handful of objects, where as they are they would be thousands: so they are sent
 * from one thread to another at little cost. What many rows have in common is listed once and is a
 * place in that list from then on.
 */
export interface PackedDigests {
  /** The texts of the rows, in the order in which `unpackDigests` asks for them. */
  readonly texts: readonly string[];
  /** Places in the lists, counts and row numbers, likewise. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** Each gap once. */
  readonly gaps: readonly string[];
  /** Each point once, as rule, subject and answer. */
  readonly points: readonly (readonly [rule: string, subject: Point["subject"], answer: string])[];
}

const registerKinds = registers.map(({ kind }) => kind);

/** Packs digests; `unpackDigests` gives them back in the same order. */
export function packDigests(digests: readonly RowDigest[]): PackedDigests {
  const texts: string[] = [];
  const numbers: number[] = [];
  const gaps = new Map<string, number>();
  const points = new Map<string, { readonly place: number; readonly point: Point }>();

  const putAll = <Item>(items: readonly Item[], placeOf: (item: Item) => number) => {
    numbers.push(items.length);
    for (const item of items) numbers.push(placeOf(item));
  };
  const placeOfGap = (gap: string) => {
    const place = gaps.get(gap) ?? gaps.size;
    gaps.set(gap, place);
    return place;
  };
  const placeOfPoint = (point: Point) => {
    const key = pointKey(point);
    const known = points.get(key);
    if (known !== undefined) return known.place;
    points.set(key, { place: points.size, point });
    return points.size - 1;
  };
  const putItem = ({ register, vendor, item, owner, mapped, evidence }: RegisterItem) => {
    texts.push(vendor, item, owner, mapped, evidence);
    return registerKinds.indexOf(register);
  };

  for (const { row, status, waitsForReading, texts: ours, ...digest } of digests) {
    const { identity, inputs, open, waived } = digest.fingerprint;
    for (const key of ourColumnKeys) texts.push(ours[key]);
    texts.push(identity.vendor, identity.service, inputs);
    numbers.push(row, statuses.indexOf(status), waitsForReading ? 1 : 0);
    putAll(digest.gaps, placeOfGap);
    putAll(open, placeOfPoint);
    putAll(waived, placeOfPoint);
    putAll(digest.registerItems, putItem);
  }
  return {
    texts,
    numbers: Uint32Array.from(numbers),
    gaps: [...gaps.keys()],
    points: [...points.values()].map(({ point }) => [point.rule, point.subject, point.answer]),
  };
}

/**
 * Unpacks digests. Points that were met before come from `known`, so that whoever keeps the digests of
 * a whole run keeps each point once.
 */
export function unpackDigests(
  { texts, numbers, gaps, points }: PackedDigests,
  known: Map<string, Point>,
): readonly RowDigest[] {
  let nextText = 0;
  let nextNumber = 0;
  const text = () => texts[nextText++] ?? "";
  const number = () => numbers[nextNumber++] ?? 0;
  const list = <Item>(itemAt: (place: number) => Item): readonly Item[] =>
    Array.from({ length: number() }, () => itemAt(number()));

  const shared = points.map(([rule, subject, answer]) =>
    keptOnce({ rule, subject, answer }, known),
  );
  const gapAt = (place: number) => at(gaps, place);
  const pointAt = (place: number) => at(shared, place);
  const itemOf = (kind: number): RegisterItem => ({
    register: at(registerKinds, kind),
    vendor: text(),
    item: text(),
    owner: text(),
    mapped: text(),
    evidence: text(),
  });

  const digests: RowDigest[] = [];
  while (nextNumber < numbers.length) {
    const ours = Object.fromEntries(ourColumnKeys.map((key) => [key, text()]));
    const identity = { vendor: text(), service: text() };
    const inputs = text();
    const row = number();
    const status = at(statuses, number());
    digests.push({
      row,
      status,
      texts: ours as Record<OurColumnKey, string>,
      waitsForReading: number() === 1,
      gaps: list(gapAt),
      fingerprint: { identity, inputs, status, open: list(pointAt), waived: list(pointAt) },
      registerItems: list(itemOf),
    });
  }
  return digests;
}

function keptOnce(point: Point, known: Map<string, Point>): Point {
  const key = pointKey(point);
  const before = known.get(key);
  if (before !== undefined) return before;
  known.set(key, point);
  return point;
}

function pointKey({ rule, subject, answer }: Point): string {
  return `${rule}/${answer}/${subject}`;
}

function at<Item>(list: readonly Item[], place: number): Item {
  const item = list[place];
  if (item === undefined) throw new Error(`The packed digests have no place ${place}.`);
  return item;
}
