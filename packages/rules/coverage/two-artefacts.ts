import type { CombinationCover, Coverage } from "@scopefit/core/coverage/coverage";

/** One needed combination with the stand of both artefacts. */
export interface BothCovers {
  readonly iso: CombinationCover;
  readonly soc2: CombinationCover;
}

/** How both artefacts stand to each needed combination. */
export function bothCovers({ iso, soc2 }: Coverage): readonly BothCovers[] {
  const both: BothCovers[] = [];
  iso.forEach((cover, place) => {
    const other = soc2[place];
    if (other !== undefined) both.push({ iso: cover, soc2: other });
  });
  return both;
}

/** One of the two covers the combination as a whole. */
export function isCovered({ iso, soc2 }: BothCovers): boolean {
  return iso.cover === "IN" || soc2.cover === "IN";
}

/** Neither covers the combination: each leaves out some part of it. */
export function isUncovered({ iso, soc2 }: BothCovers): boolean {
  return iso.cover === "OUT" && soc2.cover === "OUT";
}

/** Uncovered, although every part of it lies inside one or the other: two halves that make no whole. */
export function isPatchwork(both: BothCovers): boolean {
  const isInOne = (dimension: "service" | "site" | "entity") =>
    both.iso[dimension].result === "IN" || both.soc2[dimension].result === "IN";
  return isUncovered(both) && isInOne("service") && isInOne("site") && isInOne("entity");
}

/** Something is known of it, and it does not settle whether either artefact covers it. */
export function isOpenInPart(both: BothCovers): boolean {
  if (isCovered(both) || isUncovered(both)) return false;
  return isKnownInPart(both.iso) || isKnownInPart(both.soc2);
}

function isKnownInPart({ service, site, entity }: CombinationCover): boolean {
  return service.result !== "UNKNOWN" || site.result !== "UNKNOWN" || entity.result !== "UNKNOWN";
}

/** A combination in words: "voice support at Makati by Tala Contact Inc." */
export function combinationInWords({ iso: { combination } }: BothCovers): string {
  const { service, site, entity } = combination;
  return `${service} at ${site} by ${entity}`;
}
