import type { Artefact } from "@scopefit/core/coverage/coverage";
import type { EvidenceGrade, Fit, Verdict } from "@scopefit/core/verdict/verdict";

/** "part (site)": whether what is needed is inside, with what decides where the answer is no plain yes. */
export function fitInWords({ answer, decidedBy }: Fit): string {
  return decidedBy === null ? answer : `${answer} (${decidedBy})`;
}

/** How well one artefact is evidenced; E0 where the row has none. */
export function gradeOf(
  { standings }: Pick<Verdict, "standings">,
  artefact: Artefact,
): EvidenceGrade {
  return standings.find((standing) => standing.artefact === artefact)?.evidence ?? "E0";
}

/** "ISO E3, SOC 2 E0". */
export function gradesInWords(verdict: Pick<Verdict, "standings">): string {
  return `ISO ${gradeOf(verdict, "iso")}, SOC 2 ${gradeOf(verdict, "soc2")}`;
}
