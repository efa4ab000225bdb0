import { ownText } from "@scopefit/core/reading/text/own-text";
import { PointList } from "../../history/point-list.ts";
import type { RowFingerprint } from "../../history/row-fingerprint.ts";
import { MOST_RECORDED_ROWS } from "../../history/run-record.ts";
import type { RegisterItem } from "../registers/register-item.ts";

/** A row of which something may be kept; what costs something is found out only where it is. */
export interface RowToKeep {
  readonly row: number;
  readonly fingerprint: () => RowFingerprint;
  readonly registerItems: () => readonly RegisterItem[];
}

/** What is kept of the rows of a run until all are written; their texts would be far too much. */
export interface KeptRows {
  readonly add: (row: RowToKeep) => void;
  /** In the order of the sheet; `null` where they are more than a workbook keeps. */
  readonly fingerprints: () => readonly RowFingerprint[] | null;
  /** In the order of the sheet. */
  readonly registerItems: () => readonly RegisterItem[];
}

interface Kept<Value> {
  readonly row: number;
  readonly value: Value;
}

/** Keeps nothing yet; what rows have for registers only where there are any. */
export function keptRows({ forRegisters }: { readonly forRegisters: boolean }): KeptRows {
  const points = new PointList();
  const items: Kept<readonly RegisterItem[]>[] = [];
  let fingerprints: Kept<RowFingerprint>[] | null = [];

  function compact({ identity, open, waived, ...about }: RowFingerprint): RowFingerprint {
    return {
      ...about,
      identity: { vendor: ownText(identity.vendor), service: ownText(identity.service) },
      open: open.map((point) => points.shared(point)),
      waived: waived.map((point) => points.shared(point)),
    };
  }

  return {
    add({ row, fingerprint, registerItems }) {
      // A longer tracker leaves no record, so that none of its rows need be remembered.
      if (fingerprints !== null && fingerprints.length === MOST_RECORDED_ROWS) fingerprints = null;
      fingerprints?.push({ row, value: compact(fingerprint()) });
      if (forRegisters) items.push({ row, value: registerItems() });
    },
    fingerprints: () => fingerprints && inOrder(fingerprints),
    registerItems: () => inOrder(items).flat(),
  };
}

function inOrder<Value>(kept: readonly Kept<Value>[]): readonly Value[] {
  return [...kept].sort((a, b) => a.row - b.row).map(({ value }) => value);
}
