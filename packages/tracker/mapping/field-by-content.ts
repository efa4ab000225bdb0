import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import {
  knownAccreditationBody,
  knownAuditFirm,
  knownCertificationBody,
} from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import {
  mayNameStandard,
  standardMentions,
} from "@scopefit/core/reading/artefacts/documents/standard-mentions";
import { headsFreeText, mayTellAssurance } from "./free-text-headings.ts";

/** What the cells of a column say that its heading does not. */
export interface ContentMatch {
  readonly field: FieldId;
  readonly reason: string;
}

/** Claims that stand in a column which does not ask for them. */
export interface ClaimsFound extends ContentMatch {
  readonly field: "isoClaim" | "soc2Claim";
  /** In how many of the cells. */
  readonly times: number;
  /** Whether every cell is an answer, or only one that names a standard. */
  readonly reads: "all" | "mentions";
}

/** Organisations by which a column is known, where this share of its answers names one. */
const BY_ORGANISATION: readonly (readonly [
  field: FieldId,
  known: (text: string) => string | null,
  reason: string,
])[] = [
  ["isoAccreditationBody", knownAccreditationBody, "its cells name accreditation bodies"],
  ["isoCertificationBody", knownCertificationBody, "its cells name certification bodies"],
  ["soc2Auditor", knownAuditFirm, "its cells name audit firms"],
];
const SHARE_OF_ORGANISATIONS = 0.6;
const FEWEST_ORGANISATIONS = 2;

/** A column of remarks speaks of certificates in some rows only. */
const SHARE_OF_CLAIMS = 0.1;
const FEWEST_CLAIMS = 2;
/** Where standards stand in this share of the cells, they are a list of them, and “none” is an answer. */
const SHARE_OF_LIST = 0.5;

/** Headings of what is asked of vendors, or of all vendors alike, and not what one of them has. */
const OF_NOBODY =
  /\b(?:requir\w*|needed|must|expected|frameworks?|standards?|controls?|polic(?:y|ies)|regulat\w*|applicable|questions?|guidance|criteria|gaps?|actions?|to ?do|next steps?)\b/iu;

/**
 * Which organisations the cells of a column name, where its heading fits several fields. Some firms
 * both certify and audit; where they leave it open, so does this.
 */
export function fieldByOrganisations(samples: readonly string[]): ContentMatch | null {
  const answers = filled(samples);
  const fewest = Math.max(FEWEST_ORGANISATIONS, answers.length * SHARE_OF_ORGANISATIONS);
  const fitting = BY_ORGANISATION.filter(
    ([, known]) => answers.filter((text) => known(text) !== null).length >= fewest,
  );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return null;
  const [field, , reason] = only;
  return { field, reason };
}

/**
 * Whether the cells under a heading that does not ask for it, such as "Compliance" or "Key findings", speak of
 * ISO 27001 certificates or SOC 2 reports. One that does is enough where people would write it.
 */
export function fieldByClaims(heading: string, samples: readonly string[]): ClaimsFound | null {
  if (OF_NOBODY.test(heading)) return null;
  const answers = filled(samples);
  const { iso, soc2, any } = standardsNamed(answers);
  const most = Math.max(iso, soc2);
  const fewest = mayTellAssurance(heading)
    ? 1
    : Math.max(FEWEST_CLAIMS, answers.length * SHARE_OF_CLAIMS);
  if (most < fewest) return null;
  const isList = !headsFreeText(heading) && any >= answers.length * SHARE_OF_LIST;
  const [field, standard] =
    iso >= soc2 ? (["isoClaim", "ISO 27001"] as const) : (["soc2Claim", "SOC 2"] as const);
  const reason = `its cells speak of ${standard}`;
  return isList
    ? { field, reason, times: most, reads: "all" }
    : { field, reason: `some of ${reason}; only these are read`, times: most, reads: "mentions" };
}

function standardsNamed(answers: readonly string[]) {
  const named = { iso: 0, soc2: 0, any: 0 };
  for (const text of answers) {
    if (!mayNameStandard(text)) continue;
    const standards = new Set(standardMentions(text).map(({ standard }) => standard));
    if (standards.has("iso")) named.iso += 1;
    if (standards.has("soc2")) named.soc2 += 1;
    if (standards.size > 0) named.any += 1;
  }
  return named;
}

function filled(samples: readonly string[]): readonly string[] {
  return samples.filter((text) => text.trim() !== "");
}
