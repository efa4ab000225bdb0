import { artefacts, type CombinationCover, type Coverage } from "../coverage/coverage.ts";
import type { Membership } from "../matching/scope-match.ts";
import type { ArtefactStanding, Fit } from "./verdict.ts";

/**
 * Whether what we need is inside some claimed artefact, whatever its weaknesses; with the dimension
 * that decides where the answer is not a plain yes.
 */
export function fitOf(coverage: Coverage, standings: readonly ArtefactStanding[]): Fit {
  const claimed = artefacts.filter((artefact) =>
    standings.some((it) => it.artefact === artefact && it.claim !== "no"),
  );
  if (coverage.needed.length === 0) return { answer: "unknown", decidedBy: null };
  if (claimed.length === 0) return { answer: "none", decidedBy: null };

  const best = coverage.needed.map((_, place) =>
    bestOf(claimed.flatMap((artefact) => coverage[artefact][place] ?? [])),
  );
  const covers = best.map((cover) => cover?.cover ?? "UNKNOWN");
  const answer = answerOf(covers);
  if (answer === "all") return { answer, decidedBy: null };
  const decider =
    best.find((cover) => cover?.cover === "OUT") ?? best.find((cover) => cover?.cover !== "IN");
  return { answer, decidedBy: decider === undefined ? null : dimensionOf(decider) };
}

function answerOf(covers: readonly Membership[]): Fit["answer"] {
  if (covers.every((cover) => cover === "IN")) return "all";
  if (covers.every((cover) => cover === "OUT")) return "none";
  return covers.includes("IN") && covers.includes("OUT") ? "part" : "unknown";
}

const BEST_FIRST: readonly Membership[] = ["IN", "UNKNOWN", "OUT"];

function bestOf(covers: readonly CombinationCover[]): CombinationCover | undefined {
  return [...covers].sort((a, b) => BEST_FIRST.indexOf(a.cover) - BEST_FIRST.indexOf(b.cover))[0];
}

function dimensionOf(cover: CombinationCover): Fit["decidedBy"] {
  const sought = cover.cover === "OUT" ? "OUT" : "UNKNOWN";
  if (cover.entity.result === sought) return "entity";
  if (cover.service.result === sought) return "service";
  return cover.combination.remote ? "remote" : "site";
}
