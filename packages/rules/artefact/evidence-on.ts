import type { Artefact } from "@scopefit/core/coverage/coverage";
import type { Facts } from "@scopefit/core/facts/facts";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

/** What the tracker says of the document of one artefact: a file, a link, or why there is none. */
export function evidenceOn(
  artefact: Artefact,
  { isoEvidence, soc2Evidence }: Pick<Facts, "isoEvidence" | "soc2Evidence">,
): Fact<string> {
  return artefact === "iso" ? isoEvidence : soc2Evidence;
}

/** Whether someone of ours has read the document, or a part of it. */
export function isRead({ evidenceSeen }: Pick<Facts, "evidenceSeen">): boolean {
  const seen = valueOf(evidenceSeen);
  return seen === "yes" || seen === "partial";
}
