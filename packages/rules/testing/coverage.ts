import type { Combination, CombinationCover, Coverage } from "@scopefit/core/coverage/coverage";
import type { Membership, ScopeMatch } from "@scopefit/core/matching/scope-match";

/** How one artefact stands to one needed combination; IN where nothing else is said. */
export interface CoverInTest {
  readonly service?: Membership;
  readonly site?: Membership;
  readonly entity?: Membership;
  /** The words the artefact states, where a finding quotes them. */
  readonly stated?: string;
  /** Why a part is not IN, where it is not simply missing from a list. */
  readonly reason?: string;
}

/** A needed combination with the stand of both artefacts: voice support in Makati where not said. */
export interface NeededInTest extends Partial<Combination> {
  readonly iso?: CoverInTest;
  readonly soc2?: CoverInTest;
}

/** Coverage for rule tests: `coverageOf({ site: "Cebu", soc2: { site: "OUT" } })`. */
export function coverageOf(...needed: readonly NeededInTest[]): Coverage {
  const rows = needed.map(({ iso = {}, soc2 = {}, ...named }) => {
    const combination: Combination = {
      service: "voice support",
      site: "Makati",
      remote: false,
      entity: "Tala Contact Inc.",
      ...named,
    };
    return { combination, iso: coverIn(combination, iso), soc2: coverIn(combination, soc2) };
  });
  return {
    needed: rows.map((row) => row.combination),
    iso: rows.map((row) => row.iso),
    soc2: rows.map((row) => row.soc2),
  };
}

function coverIn(combination: Combination, said: CoverInTest): CombinationCover {
  const match = (needed: string, result: Membership = "IN"): ScopeMatch => ({
    result,
    reason: result === "IN" ? "it is named" : (said.reason ?? "it is not named"),
    needed,
    stated: said.stated ?? "the words of the artefact",
  });
  const service = match(combination.service, said.service);
  const site = match(combination.site, said.site);
  const entity = match(combination.entity, said.entity);
  const results = [service.result, site.result, entity.result];
  const cover = results.includes("OUT") ? "OUT" : results.includes("UNKNOWN") ? "UNKNOWN" : "IN";
  return { combination, service, site, entity, cover };
}
