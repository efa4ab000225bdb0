import { askedAbout } from "../reading/claims/answers/asked-about.ts";
import { editionOfDesignation } from "../reading/artefacts/certificate/edition.ts";
import { isUnanswered, type StatedFact, valueOf } from "../reading/cell/fact.ts";
import type { StandardMention } from "../reading/artefacts/documents/standard-mentions.ts";
import { derivedFact } from "./derived-fact.ts";
import { type DraftFacts, put } from "./draft-facts.ts";
import type { FieldValue } from "./field-value.ts";
import type { VendorRecord } from "./vendor-record.ts";

/**
 * A yes says all that was asked: under “SOC 2 Type II” the type, under “ISO 27001:2022” the edition. What the
 * answer itself or another column says of them stands.
 */
export function withHeadingDetails(draft: DraftFacts, record: VendorRecord): void {
  fill("soc2Claim", "soc2Type", typeAsked, draft, record);
  fill("isoClaim", "isoEdition", ({ text }) => editionOfDesignation(text), draft, record);
}

function fill<Id extends "soc2Type" | "isoEdition">(
  claim: "soc2Claim" | "isoClaim",
  field: Id,
  detailOf: (asked: StandardMention) => FieldValue<Id> | null,
  draft: DraftFacts,
  record: VendorRecord,
): void {
  const fact = draft[claim];
  if (valueOf(fact)?.answer !== "yes" || !isUnanswered(draft[field])) return;
  const { quote, column } = fact as StatedFact<unknown>;
  const cell = record.cells.get(claim)?.find((it) => it.column === column);
  const [asked, ...others] = cell === undefined ? [] : askedAbout(cell.heading);
  if (asked === undefined || others.length > 0 || asked.yesMeans !== "yes") return;
  const detail = detailOf(asked.mention);
  if (detail !== null) put(field, derivedFact(fact, field, detail, quote, column), draft);
}

function typeAsked({ types }: StandardMention): FieldValue<"soc2Type"> | null {
  const [type, ...others] = types;
  return type === undefined || others.length > 0 ? null : type;
}
