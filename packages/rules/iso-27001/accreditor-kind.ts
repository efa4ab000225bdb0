import {
  accreditationBodyLexicon,
  certificationBodyLexicon,
} from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import {
  accreditationBodies,
  accreditationBodyAbbreviations,
  accreditationLookAlikes,
  accreditationMarks,
} from "@scopefit/core/reading/artefacts/reference/accreditation-bodies";
import { organisationLexicon } from "@scopefit/core/reading/artefacts/reference/organisation-lexicon";

import { onlyNameIn } from "../only-names.ts";

/** Marks are often named beside a body ("UKAS / IAF"). */
const bodiesAndMarks = organisationLexicon([...accreditationBodies, ...accreditationMarks]);
const lookAlikes = organisationLexicon(accreditationLookAlikes);

/**
 * What the words given for an accreditation body stand for. `recognised` is a known spelling and no
 * proof; `mark`: the arrangement's mark and no body; `look-alike`: seen to imitate it; `none`: said not
 * to be accredited; `certification-body`: a body that is itself accredited; `unknown`: anything else.
 */
export type AccreditorKind =
  "recognised" | "mark" | "look-alike" | "none" | "certification-body" | "unknown";

const NONE =
  /^[\s\p{P}]*(?:none|no|nil|non[\s-]?accredited|un-?accredited|not (?:an )?accredited|without accreditation)(?!\p{L})/iu;
/** Numbers of accreditation, and the words around them: "UKAS 0005", "ANAB (cert. no. MS-1234)". */
const ACCREDITATION_NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:\p{L}{1,4}-)?\d[\d./-]*(?!\p{L})|(?:no|nr|number|cert(?:ificate)?|ref|reg|id|mark|symbol|logo)(?!\p{L}))/giu;

/** What the words in a column for the accreditation body stand for. */
export function kindOfAccreditor(words: string): AccreditorKind {
  if (NONE.test(words)) return "none";
  if (lookAlikes.nameIn(words) !== null) return "look-alike";
  const plain = words.replace(ACCREDITATION_NUMBER, " ").trim();
  if (accreditationBodyAbbreviations.has(plain.toUpperCase())) return "recognised";
  if (onlyNameIn(plain, bodiesAndMarks) !== null) {
    return accreditationBodyLexicon.nameIn(plain) === null ? "mark" : "recognised";
  }
  return onlyNameIn(plain, certificationBodyLexicon) === null ? "unknown" : "certification-body";
}
