import { accreditationBodies } from "@scopefit/core/reading/reference/accreditation-bodies";
import { notCertificationBodies } from "@scopefit/core/reading/reference/certification-bodies";
import { organisationLexicon } from "@scopefit/core/reading/reference/organisation-lexicon";

import { onlyNameIn } from "../only-names.ts";

const notIssuers = organisationLexicon([...accreditationBodies, ...notCertificationBodies]);

/**
 * Whether what is given for the certification body names only organisations that certify no company:
 * accreditation bodies, standards bodies, compliance platforms.
 */
export function isNotAnIssuer(words: string): boolean {
  return onlyNameIn(words, notIssuers) !== null;
}
