import { isPlaceholder } from "@scopefit/core/reading/cell/placeholder";

import type { GridRow } from "../layout/grid.ts";
import { matchHeading } from "../mapping/match-heading.ts";

/** "**Vendor:** Northbase", "Supplier name: Northbase Ltd", with the marks of a text file taken away. */
const LABELLED = /^([^:：]{2,40})[:：]\s*(.*)$/u;
const MARKS = /\*\*|__|^[#>\s]+/gu;
const LONGEST_NAME = 80;
/** What stands where a name is still to be put. */
const TO_BE_FILLED = /^(?:please|enter|insert|your|type|tb[acd]|n\/?a|[<[{(_.…-])/iu;

/** A questionnaire opens with the name of whoever asks as well. */
const MAY_BE_THE_BUYER = /^(?:organi[sz]ation|institution|name)$/iu;

/** The vendor whom a line above the questions names, by a label before it; `null` where none does. */
export function vendorInTitles(rows: readonly GridRow[], headerRow: number): string | null {
  for (const { row, cells } of rows) {
    if (row >= headerRow) return null;
    const texts = cells.map(({ content }) => content.text.replace(MARKS, "").trim());
    for (const [place, text] of texts.entries()) {
      const name = namedBy(text, texts.slice(place + 1).find((it) => it !== "") ?? "");
      if (name !== null) return name;
    }
  }
  return null;
}

/** The name behind a label, in the same cell or in the next one that is filled. */
function namedBy(text: string, beside: string): string | null {
  const [, label = text, value = ""] = LABELLED.exec(text) ?? [];
  if (MAY_BE_THE_BUYER.test(label) || matchHeading([label]).field !== "vendorName") return null;
  const name = value === "" ? beside : value;
  if (name.length > LONGEST_NAME || TO_BE_FILLED.test(name) || isPlaceholder(name)) return null;
  return name;
}
