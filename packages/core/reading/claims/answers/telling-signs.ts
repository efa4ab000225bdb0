import type { Artefact, Claim, ClaimSign } from "../claim.ts";
import type { ClaimSources } from "../claim-sources.ts";
import type { Segment } from "../../statement/statement-segments.ts";

/** The claim with signs of what was offered instead, where the artefact itself is not claimed. */
export function withTellingSigns(artefact: Artefact, claim: Claim, sources: ClaimSources): Claim {
  if (claim.answer !== "unknown") return claim;
  const telling = tellingSigns(artefact, sources);
  if (telling.length === 0) return claim;
  return { ...claim, signs: [...new Set([...claim.signs, ...telling])] };
}

/** Signs of what is offered in place of the artefact: another standard, another report. */
export function tellingSigns(
  artefact: Artefact,
  { segments, plain }: Pick<ClaimSources, "segments" | "plain">,
): readonly ClaimSign[] {
  const names = new Set(segments.flatMap(namesIn));
  return [
    ...(artefact === "iso" ? isoSigns(names) : soc2Signs(names, plain)),
    ...([...names].some((name) => OTHER_ASSURANCE.test(name)) ? (["other-report"] as const) : []),
  ];
}

function namesIn({ parts }: Segment): readonly string[] {
  return parts.flatMap((part) => ("mention" in part ? part.mention.names : []));
}

function isoSigns(names: ReadonlySet<string>): readonly ClaimSign[] {
  return [...names].some((name) => name.startsWith("ISO ")) ? ["wrong-standard"] : [];
}

function soc2Signs(names: ReadonlySet<string>, plain: string): readonly ClaimSign[] {
  const signs: ClaimSign[] = [];
  if (names.has("SOC 3")) signs.push("soc-3-only");
  if ([...names].some((name) => SOC_1_NAME.test(name))) signs.push("soc-1-only");
  if (speaksOfOperationsCentre(plain)) signs.push("operations-centre");
  return signs;
}

const SOC_1_NAME = /^(?:SOC 1|SSAE|ISAE 3402|CSAE|SAS)/u;

const OTHER_ASSURANCE = /^(?:HITRUST|PCI|TISAX|BSI C5|C5|CSA|Cyber|IRAP|ISAE 3000)/iu;

/** "Yes, 24x7 SOC with SIEM monitoring" answers about a security operations centre. */
export function speaksOfOperationsCentre(plain: string): boolean {
  return OPERATIONS_CENTRE.test(plain) && OPERATIONS_WORDS.test(plain);
}

const OPERATIONS_CENTRE = /(?<!\p{L})SOC(?![\p{L}\d])(?!\s?[-–]?\s?[123](?!\d|x|\/7))/u;

const OPERATIONS_WORDS =
  /24\s?[x×/*]\s?7|monitor|analyst|SIEM|security operations|managed SOC|SOC team|round the clock/iu;
