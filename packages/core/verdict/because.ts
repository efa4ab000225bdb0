import type { Coverage } from "../coverage/coverage.ts";
import type { OpenOutcome } from "../rule/rule.ts";
import { capitalised, joinWords } from "../rule/words.ts";
import type { ArtefactStanding, CombinationState, Status } from "./verdict.ts";

/** How many reasons a verdict gives. */
const MOST_REASONS = 3;

const ARTEFACT_NAMES = { iso: "ISO 27001 certificate", soc2: "SOC 2 report" } as const;

/** How many sites or companies a sentence names before it says how many more there are. */
const MOST_NAMES = 4;

/** Why the status is what it is: at most three sentences, worst first. */
export function becauseOf(
  status: Status,
  open: readonly OpenOutcome[],
  combinations: readonly CombinationState[],
  standings: readonly ArtefactStanding[],
  coverage: Coverage,
): readonly string[] {
  if (status === "covered") return [coveredBy(standings, coverage)];
  const [worst, ...others] = weightiest(open).map((outcome) => outcome.finding);
  const instead = status === "cannot-tell" ? openInstead(standings) : [];
  const findings = worst === undefined ? instead : [worst, ...instead, ...others];
  const isWithoutNeed = status === "cannot-tell" && combinations.length === 0;
  const reasons = isWithoutNeed ? [plainReason(status, combinations), ...findings] : findings;
  if (reasons.length === 0) return [plainReason(status, combinations)];
  return firstDistinct(reasons, MOST_REASONS);
}

/** Where one artefact is of no use, whether there is the other is what nobody can tell. */
function openInstead(standings: readonly ArtefactStanding[]): readonly string[] {
  if (!standings.some(({ claim, usability }) => claim === "yes" && usability === "unusable")) {
    return [];
  }
  return standings
    .filter(({ claim }) => claim === "unknown")
    .map(({ artefact }) => `Nothing says whether there is ${ANY_ARTEFACT[artefact]} instead.`);
}

const ANY_ARTEFACT = { iso: "an ISO 27001 certificate", soc2: "a SOC 2 report" } as const;

function firstDistinct(texts: readonly string[], most: number): readonly string[] {
  const distinct: string[] = [];
  for (const text of texts) {
    if (distinct.length === most) break;
    if (!distinct.includes(text)) distinct.push(text);
  }
  return distinct;
}

/** What is more than a remark, or decides; other core points count where nothing else is open. */
function weightiest(open: readonly OpenOutcome[]): readonly OpenOutcome[] {
  const weighty = open.filter(
    ({ severity, core, aspect }) => severity !== "low" || (core && aspect !== "other"),
  );
  return weighty.length > 0 ? weighty : open.filter((outcome) => outcome.core);
}

/** "The ISO 27001 certificate covers payroll at Makati and Cebu City by Tala, Inc." */
function coveredBy(standings: readonly ArtefactStanding[], coverage: Coverage): string {
  const covering = standings.filter(
    ({ artefact, usability }) =>
      usability === "usable" && coverage[artefact].some((cover) => cover.cover === "IN"),
  );
  const names = joinWords(covering.map(({ artefact }) => `the ${ARTEFACT_NAMES[artefact]}`));
  const verb = covering.length === 1 ? "covers" : "cover";
  const { needed } = coverage;
  const services = few(needed.map(({ service }) => service));
  const sites = few(needed.map(({ site, remote }) => (remote ? site.replace(/^H/u, "h") : site)));
  const companies = few(needed.map(({ entity }) => entity));
  return withFullStop(`${capitalised(names)} ${verb} ${services} at ${sites} by ${companies}`);
}

function few(names: readonly string[]): string {
  const all = [...new Set(names)];
  const more = all.length - MOST_NAMES;
  if (more <= 1) return joinWords(all);
  return joinWords([...all.slice(0, MOST_NAMES), `${more} more`]);
}

/** A name such as "Tala, Inc." brings its own full stop. */
function withFullStop(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}

/** The reason of a row whose rules found nothing to say beyond the scope itself. */
function plainReason(status: Status, combinations: readonly CombinationState[]): string {
  const sites = (state: CombinationState["state"]) =>
    joinWords([
      ...new Set(
        combinations
          .filter((it) => it.state === state)
          .map(({ combination }) => `${combination.service} at ${combination.site}`),
      ),
    ]);
  switch (status) {
    case "not-covered":
    case "partly-covered":
      return `No usable certificate or report covers ${sites("uncovered") || "the service"}.`;
    case "cannot-tell":
      return combinations.length === 0
        ? "Nothing says which service is bought."
        : `Nothing given settles whether ${sites("possible")} is covered.`;
    case "covered-with-conditions":
    case "covered":
      return "Every needed combination lies inside a certificate or report.";
  }
}
