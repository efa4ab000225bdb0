import { knownAuditFirm } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { accreditationBodies } from "@scopefit/core/reading/artefacts/reference/accreditation-bodies";
import {
  certificationBodies,
  notCertificationBodies,
} from "@scopefit/core/reading/artefacts/reference/certification-bodies";
import {
  hostingProviders,
  hyperscalers,
} from "@scopefit/core/reading/artefacts/reference/cloud-providers";
import { organisationLexicon } from "@scopefit/core/reading/artefacts/reference/organisation-lexicon";

import { onlyNameIn } from "../only-names.ts";
import { areVendorsOwnPeople } from "../vendors-own-people.ts";

/** The initials of an accreditation body that may as well be those of a firm: "SAS", "PCA". */
const SHORTEST_NAME = 4;

/** Named as auditors, and giving no opinions: standards and accreditation bodies, platforms, clouds. */
const notAuditors = organisationLexicon([
  ...certificationBodies,
  ...notCertificationBodies,
  ...accreditationBodies.filter(([name]) => name.length >= SHORTEST_NAME),
  ...hyperscalers,
  ...hostingProviders,
]);

/**
 * What a name given for the auditor stands for, as far as the name tells. `elsewhere-licensed`: an
 * accounting firm outside the United States; `unknown`: nothing in the name settles it.
 */
export type AuditorKind =
  "us-cpa-firm" | "elsewhere-licensed" | "consultancy" | "internal" | "not-a-firm" | "unknown";

/** Words that describe an auditor and name none: "an independent third-party CPA firm". */
const DESCRIBING_WORDS = new Set(
  (
    "a an the our by from of and or is yes independent external third 3rd party parties outside licensed " +
    "licenced accredited certified registered qualified approved authorised authorized reputable leading " +
    "global international national us usa american recognised recognized professional cpa cpas auditor " +
    "auditors audit assessor assessors firm firms company public accountant accountants accounting big 4 " +
    "four top tier aicpa service confidential undisclosed team none no nobody"
  ).split(" "),
);

const WORD = /[\p{L}\p{N}]+/gu;
const CPA_BY_NAME = /\bC\.?P\.?A\.?s?\b|\bcertified public accountants?\b/iu;
const OUTSIDE_THE_US =
  /\bchartered accountants?\b|\bwirtschaftspr|\bISAE\b|\b(?:india|philippines|pakistan|sri lanka|bangladesh|united kingdom|uk|ireland|germany|france|spain|poland|romania|bulgaria|canada|mexico|colombia|costa rica|brazil|south africa|egypt|israel|uae|dubai|singapore|malaysia|hong kong|china|japan|australia|new zealand)\b/iu;
const CONSULTANCY =
  /\bconsult(?:ing|ancy|ants?)\b|\bsolicitors?\b|\battorneys?\b|\blaw (?:firm|offices?)\b/iu;

/** Whether words given for the auditor name a firm at all: "Big 4" does not. */
export function namesAFirm(text: string): boolean {
  for (const [word] of text.matchAll(WORD)) {
    if (!DESCRIBING_WORDS.has(word.toLowerCase())) return true;
  }
  return false;
}

/** What a name given for the auditor stands for. A list of names recognises and never vouches. */
export function kindOfAuditor(name: string): AuditorKind {
  if (areVendorsOwnPeople(name)) return "internal";
  if (knownAuditFirm(name) !== null || CPA_BY_NAME.test(name)) {
    return OUTSIDE_THE_US.test(name) ? "elsewhere-licensed" : "us-cpa-firm";
  }
  if (OUTSIDE_THE_US.test(name)) return "elsewhere-licensed";
  if (onlyNameIn(name, notAuditors) !== null) return "not-a-firm";
  return CONSULTANCY.test(name) ? "consultancy" : "unknown";
}
