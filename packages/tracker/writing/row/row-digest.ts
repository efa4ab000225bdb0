import type { CheckedRow } from "@scopefit/core/check-row";
import { isOpen } from "@scopefit/core/rule/rule";
import type { Status } from "@scopefit/core/verdict/verdict";

import { fingerprintOf, type RowFingerprint } from "../../history/row-fingerprint.ts";
import type { OurColumnKey } from "../../our-columns/our-column.ts";
import { registerItems, type RegisterItem } from "../registers/register-item.ts";
import { rowTexts } from "./row-texts.ts";

/** The check that asks our own people to read the document. */
const NOT_READ = "art-evidence-not-seen";

/** What of a checked row counts in a summary. */
export interface RowCount {
  readonly status: Status;
  /** The checks that found more than a remark open, each once. */
  readonly gaps: readonly string[];
  /** Whether it waits for nothing but someone reading the document. */
  readonly waitsForReading: boolean;
}

/**
 * What a plan and a summary need of a checked row. It is a small part of it, so that the rows of a
 * large tracker can be held between checking and writing.
 */
export interface RowDigest extends RowCount {
  readonly row: number;
  readonly texts: Readonly<Record<OurColumnKey, string>>;
  /** What a later run compares itself with. */
  readonly fingerprint: RowFingerprint;
  /** What it has for the registers of user controls and subservice organisations. */
  readonly registerItems: readonly RegisterItem[];
}

/** The digest of a checked row. */
export function digestRow(checked: CheckedRow): RowDigest {
  return {
    row: checked.row,
    ...countOf(checked),
    texts: rowTexts(checked),
    fingerprint: fingerprintOf(checked),
    registerItems: registerItems(checked.facts),
  };
}

/** What of a checked row counts in a summary. */
export function countOf({ verdict: { status }, shown }: CheckedRow): RowCount {
  const gaps = new Set<string>();
  for (const it of shown) if (isOpen(it) && it.severity !== "low") gaps.add(it.rule);
  const waitsForReading = status === "covered-with-conditions" && onlyReadingIsOpen(shown);
  return { status, gaps: [...gaps], waitsForReading };
}

function onlyReadingIsOpen(shown: CheckedRow["shown"]): boolean {
  const open = shown.filter((it) => isOpen(it) && (it.core || it.severity !== "low"));
  return open.length > 0 && open.every((outcome) => outcome.rule === NOT_READ);
}
