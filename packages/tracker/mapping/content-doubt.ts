import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import { parseDate } from "@scopefit/core/reading/dates/date";
import { parsePeriod } from "@scopefit/core/reading/dates/period";

/** A date column needs at least this share of its filled cells to look like dates. */
const FEWEST_DATES = 0.5;

/** With fewer filled cells the content proves nothing. */
const FEWEST_SAMPLES = 4;

/** Columns of one end of a time, in whose cells many write both. */
const PERIOD_ENDS: ReadonlySet<FieldId> = new Set([
  "soc2PeriodStart",
  "soc2PeriodEnd",
  "isoExpiryDate",
  "bridgeEnd",
]);

const PLACEHOLDER = /^(?:n\/?a|tb[acd]|none|unknown|pending|-+|\?+|\.)$/iu;
const YES_OR_NO =
  /^(?:y|n|yes|no|true|false|✓|✗|j|o|ja|nein|nee|nej|oui|non|s[ií]|sì|sim|não|tak|nie)$/iu;

/** "Strategic", "Tier 2": what a category is called by which vendors are graded. */
const GRADE =
  /^(?:(?:tier|level|class|cat(?:egory)?)\s*[-:]?\s*(?:\d|[a-d]|i{1,3}v?)|critical|strategic|tactical|operational|commodity|essential|important|key|core|standard|basic|(?:very )?(?:high|low)|medium|moderate|major|minor|non-?critical|[a-d1-5])(?:\s+(?:risk|vendor|supplier|priority))?$/iu;

/** What the cells of some columns must name; whether there is one is another question. */
const NAMED: Partial<Record<FieldId, string>> = {
  vendorName: "vendor",
  vendorLegalEntity: "company",
  isoCertificationBody: "certification body",
  isoAccreditationBody: "accreditation body",
  soc2Auditor: "audit firm",
  isoEntity: "company",
  soc2Entity: "company",
  isoScopeStatement: "scope",
  soc2System: "system",
};

/** Why the cells of a column speak against the field its heading suggests, or `null`. */
export function contentDoubt(field: FieldId, samples: readonly string[]): string | null {
  const answers = samples.filter((text) => !PLACEHOLDER.test(text.trim()));
  if (answers.length < FEWEST_SAMPLES) return null;
  const { type, label } = fieldDefinition(field);
  if (type === "date") return dateDoubt(field, label, answers);
  if (field === "soc2Type" && answers.every((text) => /^soc\s*[13]\b/iu.test(text))) {
    return "the cells name SOC 1 or SOC 3, not a SOC 2 type";
  }
  // In Spain a CIF is the tax number of a company.
  if (field === "availabilityCriticality" && answers.every((text) => /\d{6}/u.test(text))) {
    return "the cells number the vendors and say nothing of how critical they are";
  }
  if (field === "serviceLine" && answers.every((text) => GRADE.test(text.trim()))) {
    return "the cells grade the vendors and name no service";
  }
  const named = NAMED[field];
  if (named !== undefined && answers.every((text) => YES_OR_NO.test(text))) {
    return `the cells answer yes or no and name no ${named}`;
  }
  return null;
}

function dateDoubt(field: FieldId, label: string, answers: readonly string[]): string | null {
  const dates = answers.filter((text) => /\d/u.test(text) && isDate(text, field)).length;
  const serials = answers.filter((text) => /^\d{5}(?:\.\d+)?$/u.test(text)).length;
  return (dates + serials) / answers.length >= FEWEST_DATES
    ? null
    : `fewer than half of the cells can be read as a date, so it is not taken for the ${label}`;
}

/** One cell may hold both ends of a period: "Oct 2025 — Sep 2026". */
function isDate(text: string, field: FieldId): boolean {
  if (parseDate(text, null) !== null) return true;
  return PERIOD_ENDS.has(field) && parsePeriod(text, null) !== null;
}
