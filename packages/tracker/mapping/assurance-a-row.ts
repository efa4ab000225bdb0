import { certificatesCounterpart, reportsCounterpart } from "@scopefit/core/facts/counterparts";
import { asksForBoth } from "@scopefit/core/facts/answers-for-both";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import {
  mayNameStandard,
  standardMentions,
} from "@scopefit/core/reading/artefacts/documents/standard-mentions";

import type { ColumnHeading } from "../layout/layout.ts";
import { contentDoubt } from "./content-doubt.ts";
import { headsFreeText } from "./free-text-headings.ts";
import { headingTopic } from "./heading-topic.ts";
import { headingWords } from "../layout/heading-words.ts";
import { matchHeading } from "./match-heading.ts";
import type { ColumnMapping } from "./mapping.ts";

/** As sure as what the cells of a column say. */
const BY_CONTENT = 0.85;

/** In a register with an assurance a row, this share of the answers name one. */
const SHARE_OF_ONE = 0.6;

/** Fields that a column which names assurances may be taken for by its heading alone. */
const MAY_NAME_ASSURANCES: ReadonlySet<FieldId | null> = new Set<FieldId | null>([
  null,
  "isoClaim",
  "soc2Claim",
  "isoStandard",
  "isoEvidence",
  "soc2Evidence",
  "soc2Type",
  "socReportKind",
  "otherAssurance",
]);

/** What a heading means under ISO 27001 and what only certificates have, so that it is no contract's or vendor's. */
const ONLY_ON_CERTIFICATES: ReadonlySet<FieldId> = new Set<FieldId>([
  "isoCertificateNumber",
  "isoAccreditationBody",
  "isoExpiryDate",
]);

/** “No.”, “Nr”: it numbers the rows, unless the group above says that the certificate has it. */
const RUNNING_NUMBER = /^(?:number|nr)$/u;

/**
 * The column of a register with an assurance a row (“ISO 27001”, “SOC 2 Type II”, one below the other) that names which
 * one the row is about; `null` in any other tracker.
 */
export function columnOfAssurances(
  columns: readonly ColumnMapping[],
  samples: ReadonlyMap<number, readonly string[]>,
): ColumnMapping | null {
  if (columns.some(asksForOne)) return null;
  const naming = columns.find(
    (column) =>
      MAY_NAME_ASSURANCES.has(column.field) &&
      (column.decidedBy !== "saved" || column.field === "isoClaim") &&
      !headsFreeText(column.heading) &&
      namesOneARow(samples.get(column.column) ?? []),
  );
  return naming ?? null;
}

/**
 * Where a column names the assurance of each row, it holds the claim, and “Issued by”, “Expiry date”, “Scope” behind it
 * are of whichever it names. Which of the two that is, the core tells row by row; here they are taken for the certificate's,
 * or for the report's where only reports have such a thing.
 */
export function withAssuranceOfRow(
  columns: readonly ColumnMapping[],
  headings: readonly ColumnHeading[],
  naming: ColumnMapping,
  samples: ReadonlyMap<number, readonly string[]>,
): readonly ColumnMapping[] {
  return columns.map((column, place) => {
    if (column.decidedBy === "saved") return column;
    if (column === naming) {
      const reason = "its cells name the assurance that the row is about";
      return { ...column, field: "isoClaim", confidence: BY_CONTENT, reason, doubt: null };
    }
    const path = headings[place]?.path ?? [];
    const own = path.at(-1) ?? "";
    const isOfOther = headingTopic(headingWords(path.slice(0, -1).join(" "))) !== null;
    const isBehind = column.column > naming.column;
    return isOpen(column) && isBehind && !isOfOther && !isRunningNumber(path)
      ? ofAssurance(column, own, naming, samples.get(column.column) ?? [])
      : column;
  });
}

function isRunningNumber(path: readonly string[]): boolean {
  const [own = "", ...groups] = path.map(headingWords).reverse();
  return RUNNING_NUMBER.test(own) && !groups.some((group) => /\bcertif/u.test(group));
}

/** Whether a heading alone fits several fields, or none. */
function isOpen({ field, confidence, doubt }: ColumnMapping): boolean {
  return field === null && confidence === 0 && doubt !== "other-content";
}

/** What a column asks for besides its own field, where it is of whichever assurance the row names. */
export function askedOfTheOther({ field, heading }: ColumnMapping): readonly FieldId[] {
  if (field === null || headingTopic(headingWords(heading)) !== null) return [];
  const other = reportsCounterpart(field) ?? certificatesCounterpart(field);
  return other === null ? [] : [other];
}

/** A column with a claim on one standard by name: there the columns beside it are its own. */
function asksForOne({ field, heading }: ColumnMapping): boolean {
  return (field === "isoClaim" || field === "soc2Claim") && !asksForBoth(heading);
}

/** Whether most cells name one assurance each, some of them ISO 27001 and others SOC 2. */
function namesOneARow(samples: readonly string[]): boolean {
  const answers = samples.filter((text) => /[\p{L}\p{N}]/u.test(text));
  const named = answers.filter(mayNameStandard).map(standardsIn);
  const single = named.filter(({ size }) => size === 1);
  if (single.length < answers.length * SHARE_OF_ONE) return false;
  return single.some((it) => it.has("iso")) && single.some((it) => it.has("soc2"));
}

function standardsIn(text: string): ReadonlySet<string> {
  const mentions = standardMentions(text).filter(({ standard }) => standard !== "type");
  return new Set(
    mentions.map(({ standard, text: name }) => (standard === "other" ? name : standard)),
  );
}

function ofAssurance(
  column: ColumnMapping,
  own: string,
  naming: ColumnMapping,
  samples: readonly string[],
): ColumnMapping {
  const field = fieldOfEither(own);
  if (field === null || contentDoubt(field, samples) !== null) return column;
  const reason = `“${own}” of the assurance that “${naming.heading}” names`;
  return { ...column, field, confidence: BY_CONTENT, reason, doubt: null };
}

/** What a heading means on a certificate, or in a report where certificates have no such thing. */
function fieldOfEither(own: string): FieldId | null {
  if (headingTopic(headingWords(own)) !== null) return null;
  const { field: certificates } = matchHeading(["ISO 27001", own]);
  const { field: reports } = matchHeading(["SOC 2", own]);
  if (certificates !== null) {
    if (ONLY_ON_CERTIFICATES.has(certificates) || reportsCounterpart(certificates) !== null)
      return certificates;
  }
  return reports !== null && certificatesCounterpart(reports) !== null ? reports : null;
}
