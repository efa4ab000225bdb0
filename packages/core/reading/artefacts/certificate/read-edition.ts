import { cellState } from "../../cell/cell-state.ts";
import { editionOfDesignation, editionOfYear, fullYear } from "./edition.ts";
import type { Fact, StatedFact } from "../../cell/fact.ts";
import { statedIn, unclearIn } from "../../cell/from-cell.ts";
import { namesOnlyOtherStandards, withoutOtherStandards } from "../documents/other-standards.ts";
import type { SourceCell } from "../../cell/source-cell.ts";
import { standardMentions } from "../documents/standard-mentions.ts";
import type { IsoEdition } from "../../statement/statement.ts";

/** Years as an edition column writes them; the amendment of 2024 is none. */
const YEAR = /(?<![\d.])(?:(?:19|20)\d{2}|['’]?(?:05|13|17|22|23))(?![\d.])/gu;
const AMENDMENT = /(?:amd?\.?|amendment|\+\s*a|\/\s*a)\s*1?\s*:?\s*2024/giu;

/**
 * The edition that a column of editions or standards gives. Two at once ("2013 → 2022") are a
 * conflict: which of them the certificate is for is for the vendor to say.
 */
export function readEdition(cell: SourceCell): Fact<IsoEdition> {
  const state = cellState(cell);
  if (state !== null) return state;
  if (isOfAnotherStandard(cell.content.text)) return unclearIn(cell, "it names another standard");
  const text = withoutOtherStandards(cell.content.text.replace(AMENDMENT, "")).trim();
  const editions = editionsIn(text);
  const [first, ...others] = [...editions];
  if (first === undefined) return unclearIn(cell, whyUnclear(text));
  if (others.length === 0) return statedIn(cell, first);
  const readings: readonly StatedFact<IsoEdition>[] = [first, ...others].map((edition) =>
    statedIn(cell, edition),
  );
  return { state: "conflict", readings };
}

/** "27002:2022", "PCI DSS 4.0 (2022)": the year is not that of an edition of ISO/IEC 27001. */
function isOfAnotherStandard(text: string): boolean {
  if (namesOnlyOtherStandards(text)) return true;
  const mentions = standardMentions(text);
  return mentions.length > 0 && mentions.every(({ standard }) => standard === "other");
}

function editionsIn(text: string): ReadonlySet<IsoEdition> {
  const mentions = standardMentions(text).filter(({ standard }) => standard === "iso");
  const designated = mentions.map((mention) => editionOfDesignation(mention.text));
  // The year of a national adoption ("DIN EN … :2024") means something only with its prefix.
  const rest = mentions.reduce(
    (left, { text: written }, index) =>
      designated[index] === null ? left : left.replace(written, " "),
    text,
  );
  const bare = (rest.match(YEAR) ?? []).map((year) => editionOfYear(fullYear(year)));
  return new Set([...designated, ...bare].filter((edition) => edition !== null));
}

function whyUnclear(text: string): string {
  return /\d{4}/u.test(text.replace(/27\s?001/gu, ""))
    ? "there is no edition of ISO/IEC 27001 of that year"
    : "it names no edition of ISO/IEC 27001";
}
