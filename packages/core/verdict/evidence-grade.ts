import type { Artefact } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { FieldId } from "../fields/field-dictionary.ts";
import type { Policy } from "../policy/policy.ts";
import { valueOf } from "../reading/cell/fact.ts";
import { addMonths, type IsoDay } from "../reading/dates/iso-day.ts";
import type { ArtefactStanding, EvidenceGrade } from "./verdict.ts";

const IDENTIFIERS = {
  iso: ["isoCertificateNumber", "isoCertificationBody", "isoExpiryDate", "isoScopeStatement"],
  soc2: ["soc2Type", "soc2PeriodEnd", "soc2Auditor", "soc2System"],
} as const satisfies Readonly<Record<Artefact, readonly FieldId[]>>;

/** The fields that a grade rests on, besides the claim. */
export const evidenceFields = [
  ...IDENTIFIERS.iso,
  ...IDENTIFIERS.soc2,
  "isoVerified",
  "evidenceSeen",
  "evidenceDate",
] as const satisfies readonly FieldId[];

type EvidenceFacts = Pick<Facts, (typeof evidenceFields)[number]>;

/** So many of the four identifying facts make a claim more than words. */
const IDENTIFIED_FROM = 3;

const CONFIRMED =
  /\b(?:yes|verified|confirmed|checked|valid|active|register|certsearch|certcheck)\b/iu;
const NOT_CONFIRMED =
  /\b(?:no|not|never|pending|un(?:verified|confirmed|checked)|invalid|inactive)\b/iu;

/** How well an artefact is evidenced (domain conventions, evidence grades E0 to E4). */
export function evidenceGradeOf(
  artefact: Artefact,
  claim: ArtefactStanding["claim"],
  facts: EvidenceFacts,
  policy: Policy,
  asOf: IsoDay,
): EvidenceGrade {
  if (claim !== "yes") return claim === "no" ? "E0" : "E1";
  if (artefact === "iso" && isConfirmedWithIssuer(facts)) return "E4";
  if (isReadRecently(facts, policy, asOf)) return "E3";
  const given = IDENTIFIERS[artefact].filter((field) => facts[field].state === "stated").length;
  return given >= IDENTIFIED_FROM ? "E2" : "E1";
}

/** Whether a grade may turn with the day: somebody has read the document, on a day that is known. */
export function mayGradeTurn({ evidenceSeen, evidenceDate }: EvidenceFacts): boolean {
  return valueOf(evidenceSeen) === "yes" && valueOf(evidenceDate) !== null;
}

function isConfirmedWithIssuer(facts: EvidenceFacts): boolean {
  const words = valueOf(facts.isoVerified);
  return words !== null && CONFIRMED.test(words) && !NOT_CONFIRMED.test(words);
}

/** A reading counts while it is fresh; one without a date counts, since many trackers record none. */
function isReadRecently(facts: EvidenceFacts, policy: Policy, asOf: IsoDay): boolean {
  if (valueOf(facts.evidenceSeen) !== "yes") return false;
  const read = valueOf(facts.evidenceDate);
  if (read === null) return facts.evidenceDate.state !== "unclear";
  return read.earliest >= addMonths(asOf, -policy.evidenceFreshMonths) && read.earliest <= asOf;
}
