import type { Facts } from "../facts/facts.ts";
import { diligenceFields } from "../fields/diligence-fields.ts";
import type { Policy } from "../policy/policy.ts";
import { dayInWords, type IsoDay } from "../reading/dates/iso-day.ts";
import { evidenceInWords } from "./evidence-in-words.ts";
import type { ArtefactStanding } from "./verdict.ts";

/** Fields that ask about the controls of this very service; without any, nothing replaces them. */
const DILIGENCE_FIELDS = Object.keys(diligenceFields) as readonly (keyof typeof diligenceFields)[];

/** The line that says what a verdict rests on; it is printed whatever the policy. */
export function basisLine(
  standings: readonly ArtefactStanding[],
  facts: Facts,
  policy: Policy,
  asOf: IsoDay,
): string {
  const grade = (artefact: ArtefactStanding["artefact"]) =>
    standings.find((standing) => standing.artefact === artefact)?.evidence ?? "E0";
  const sentences = [
    `${evidenceInWords({ iso: grade("iso"), soc2: grade("soc2") })}.`,
    `As of ${dayInWords(asOf)}.`,
    ...(policy.evidence === "claims" ? ["Our policy takes answers without documents."] : []),
    ...(asksDiligence(facts) ? [] : ["Service-specific diligence not asked."]),
  ];
  return sentences.join(" ");
}

function asksDiligence(facts: Facts): boolean {
  return DILIGENCE_FIELDS.some((field) => facts[field].state !== "not-asked");
}
