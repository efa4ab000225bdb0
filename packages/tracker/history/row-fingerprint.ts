import type { CheckedRow } from "@scopefit/core/check-row";
import type { Facts } from "@scopefit/core/facts/facts";
import { rowIdentity } from "@scopefit/core/facts/row-identity";
import { fieldIds } from "@scopefit/core/fields/field-dictionary";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { textHash } from "@scopefit/core/reading/text/text-hash";
import { isOpen, isWaived, type Subject } from "@scopefit/core/rule/rule";
import type { Status } from "@scopefit/core/verdict/verdict";

import type { RowKey } from "./paired-rows.ts";

/** Longer names of vendors and services are cut, so that a long list stays small. */
export const LONGEST_NAME = 80;

/** More points of one row are not kept; the worst rows of real trackers have half as many. */
export const MOST_POINTS = 60;

/** A point of a row: the check, what it was about, and what it answered. */
export interface Point {
  readonly rule: string;
  readonly subject: Subject;
  readonly answer: string;
}

/** What is kept of a checked row to compare a later one with. */
export interface RowFingerprint extends RowKey {
  readonly status: Status;
  readonly open: readonly Point[];
  readonly waived: readonly Point[];
}

/** The fingerprint of a row. */
export function fingerprintOf({ facts, shown, verdict }: CheckedRow): RowFingerprint {
  const open: Point[] = [];
  const waived: Point[] = [];
  for (const outcome of shown) {
    if (isOpen(outcome)) {
      if (open.length < MOST_POINTS) open.push(pointOf(outcome));
    } else if (isWaived(outcome) && waived.length < MOST_POINTS) waived.push(pointOf(outcome));
  }
  return { ...rowKeyOf(facts), status: verdict.status, open, waived };
}

/** By what a row is found again; the order of its columns does not matter. */
export function rowKeyOf(facts: Facts): RowKey {
  const { vendor, service } = rowIdentity(facts);
  return {
    identity: { vendor: clipped(vendor), service: clipped(service) },
    inputs: inputsHash(facts),
  };
}

function pointOf({ rule, subject, answer }: Point): Point {
  return { rule, subject, answer };
}

function clipped(name: string): string {
  return name.slice(0, LONGEST_NAME);
}

/** Parts one field from the next; nobody types it. */
const BETWEEN = "\u001f";

function inputsHash(facts: Facts): string {
  let all = "";
  for (const field of fieldIds) {
    const quote = quoteOf(facts[field]);
    if (quote !== "") all += `${field}=${quote}${BETWEEN}`;
  }
  return textHash(all);
}
