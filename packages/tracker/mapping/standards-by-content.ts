import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { standardMentions } from "@scopefit/core/reading/artefacts/documents/standard-mentions";

import type { ColumnMapping } from "./mapping.ts";

/** Fields of one standard, under whose headings every standard may stand: "Framework", "Report type". */
const MAY_NAME_OTHERS: ReadonlySet<FieldId | null> = new Set<FieldId>(["isoStandard", "soc2Type"]);

/** As sure as what the cells of a column say. */
const BY_CONTENT = 0.85;

const FEWEST_STANDARDS = 2;

/**
 * Where no column asks for certificates or reports, the one that names for each vendor which standard it is ("SOC 2
 * Type II", "ISO 27001") tells the claim, and not the edition of a certificate or the type of a report.
 */
export function withStandardsListed(
  columns: readonly ColumnMapping[],
  samples: ReadonlyMap<number, readonly string[]>,
): readonly ColumnMapping[] {
  if (columns.some(({ field }) => field === "isoClaim" || field === "soc2Claim")) return columns;
  let isFound = false;
  return columns.map((column) => {
    if (isFound || column.decidedBy === "saved" || !MAY_NAME_OTHERS.has(column.field))
      return column;
    const field = claimListed(column.field, samples.get(column.column) ?? []);
    if (field === null) return column;
    isFound = true;
    const reason = "its cells name which standard it is";
    return { ...column, field, confidence: BY_CONTENT, reason };
  });
}

/** What a column tells of which most cells that say something name a standard, some of them more than it asks for. */
function claimListed(
  field: FieldId | null,
  samples: readonly string[],
): "isoClaim" | "soc2Claim" | null {
  const answers = samples.filter((text) => /[\p{L}\p{N}]/u.test(text));
  const naming = answers.map(standardMentions).filter((mentions) => mentions.length > 0);
  if (naming.length < Math.max(FEWEST_STANDARDS, answers.length / 2)) return null;
  const mentions = naming.flat();
  const namesIso = mentions.some(({ standard }) => standard === "iso");
  const namesSoc2 = mentions.some(({ standard }) => standard === "soc2");
  if (field === "isoStandard") return namesSoc2 ? "isoClaim" : null;
  if (namesIso) return "isoClaim";
  return namesSoc2 && !mentions.every(({ types }) => types.length > 0) ? "soc2Claim" : null;
}
