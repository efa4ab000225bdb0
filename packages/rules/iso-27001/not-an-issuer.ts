import { accreditationBodies } from "@scopefit/core/reading/artefacts/reference/accreditation-bodies";
import { notCertificationBodies } from "@scopefit/core/reading/artefacts/reference/certification-bodies";
import { organisationLexicon } from "@scopefit/core/reading/artefacts/reference/organisation-lexicon";

import { onlyNameIn } from "../only-names.ts";

const notIssuers = organisationLexicon([...accreditationBodies, ...notCertificationBodies]);

/** "ISO 27001", "ISO/IEC 27001:2022": the standard where its issuer is asked for. */
const NUMBER_OF_STANDARD = /(?<=(?:ISO|IEC)[\s-]?)27001(?:\s*:?\s*20\d\d)?/giu;
/** "www.iso.org", "iaf.nu". */
const AS_ADDRESS = /(?:https?:\/\/)?(?:www\.)?(?<!\p{L})(\p{L}+)\.(?:org|com|nu|net|ch)\b\/?/giu;

/**
 * Whether what is given for the certification body names only organisations that certify no company:
 * accreditation bodies, standards bodies, compliance platforms. Here such a name is the whole answer,
 * so that it counts in small letters too.
 */
export function isNotAnIssuer(words: string): boolean {
  const names = words.replace(NUMBER_OF_STANDARD, " ").replace(AS_ADDRESS, "$1");
  const written = names === names.toLowerCase() ? names.toUpperCase() : names;
  return onlyNameIn(names, notIssuers) !== null || onlyNameIn(written, notIssuers) !== null;
}
