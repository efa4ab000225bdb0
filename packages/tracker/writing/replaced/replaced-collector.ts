import { ownText } from "@scopefit/core/reading/text/own-text";
import type { RowKey } from "../../history/paired-rows.ts";
import { type OurColumnKey, ourColumnKeys } from "../../our-columns/our-column.ts";
import { isOurStatus } from "../sheets/status-label.ts";
import { linesOf, MOST_CHARACTERS, type PackedReplaced, writtenHash } from "./replaced-record.ts";
import type { StandingRow } from "./standing-rows.ts";

/** Gathers what a run writes over while its rows are planned, in memory that has an end. */
export interface ReplacedCollector {
  /** A row that is written, with what our columns held in it. */
  readonly add: (
    keyOf: () => RowKey,
    standing: StandingRow,
    texts: Readonly<Record<OurColumnKey, string>>,
  ) => void;
  /** A row that names no vendor any more, with what our columns held in it. */
  readonly addEmptied: (standing: StandingRow) => void;
  /** What has been gathered, as it is kept in the workbook. */
  readonly record: (ranOn: string) => PackedReplaced;
}

type Packed = Extract<PackedReplaced, { readonly kind: "cells" }>;

/** What a list without names takes up besides its texts: brackets, quotation marks and commas. */
const AROUND_LINE = 3;
const AROUND_CELL = 24;
const AROUND_ROW = 16;
const LINE_PLACE = 5;

/** A collector with nothing in it; past `most` characters it only goes on counting. */
export function replacedCollector(most = MOST_CHARACTERS): ReplacedCollector {
  const lines: string[] = [];
  const rows: Packed["rows"] = [];
  const placeOf = new Map<string, number>();
  let cellCount = 0;
  let emptiedRows = 0;
  let size = 0;

  function add(
    keyOf: () => RowKey,
    standing: StandingRow,
    texts: Readonly<Record<OurColumnKey, string>>,
  ): void {
    // Cells that were empty count as well: an old verdict must not come back beside new findings.
    const replaced = ourColumnKeys
      .map((key) => [key, standing.texts.get(key) ?? ""] as const)
      .filter(
        ([key, text]) => text !== texts[key] && writtenHash(text) !== writtenHash(texts[key]),
      );
    cellCount += replaced.length;
    if (replaced.length === 0 || size > most) return;
    const cells = replaced.map(([key, text]): Packed["rows"][number][3][number] => [
      key,
      text === "" ? [] : linesOf(text).map(place),
      writtenHash(texts[key]),
    ]);
    const { identity, inputs } = keyOf();
    const vendor = ownText(identity.vendor);
    const service = ownText(identity.service);
    rows.push([vendor, service, inputs, cells]);
    size += vendor.length + service.length + inputs.length + AROUND_ROW;
    for (const [key, places, written] of cells)
      size += key.length + written.length + places.length * LINE_PLACE + AROUND_CELL;
  }

  function place(line: string): number {
    const known = placeOf.get(line);
    if (known !== undefined) return known;
    const own = ownText(line);
    const added = lines.push(own) - 1;
    placeOf.set(own, added);
    size += line.length + AROUND_LINE;
    return added;
  }

  return {
    add,
    addEmptied({ texts }) {
      if (isOurStatus(texts.get("status") ?? "")) emptiedRows += 1;
    },
    record: (ranOn) =>
      size > most
        ? { kind: "too-large", ranOn, cells: cellCount }
        : { kind: "cells", ranOn, lines, rows, emptiedRows },
  };
}
