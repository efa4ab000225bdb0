import type { Gazetteer } from "@scopefit/places/gazetteer";

import type { Facts } from "../facts/facts.ts";
import { matchEntity } from "../matching/entity/match-entity.ts";
import { matchPlace, placesMeanTheSame } from "../matching/place/match-place.ts";
import { matchServiceLine } from "../matching/service/match-service.ts";
import { matchExclusions } from "../matching/match-exclusion.ts";
import { countryOfEntity } from "../matching/entity/country-of.ts";
import { EXCLUDED, type Membership, type ScopeMatch } from "../matching/scope-match.ts";
import { type Fact, quoteOf, valueOf } from "../reading/cell/fact.ts";
import type { StatedService } from "../reading/services/stated-service.ts";
import { scopeOf, type ArtefactScope } from "./artefact-scope.ts";
import type { Artefact, Combination, CombinationCover, Coverage } from "./coverage.ts";
import { neededOf, type Needed, type NeededSite } from "./needed.ts";
import { noCoverage } from "./no-coverage.ts";

/**
 * Holds everything the row needs against everything each artefact says of its scope. Dimensions are
 * never mixed across artefacts: two halves of a scope are not a scope.
 */
export function matchScope(facts: Facts, places: Gazetteer): Coverage {
  const country = countryHint(facts);
  const needed = neededOf(facts, country, places);
  if (needed === null) return noCoverage;
  const row: Row = { facts, needed, places, country };
  const combinations = combinationsOf(needed);
  return {
    needed: combinations,
    iso: coverOf("iso", row, combinations),
    soc2: coverOf("soc2", row, combinations),
  };
}

interface Row {
  readonly facts: Facts;
  readonly needed: Needed;
  readonly places: Gazetteer;
  readonly country: string | null;
}

/** The country of the contracting company settles which San José is meant. */
function countryHint(facts: Facts): string | null {
  const entity = valueOf(facts.vendorLegalEntity) ?? valueOf(facts.vendorName);
  return entity === null ? null : countryOfEntity(entity);
}

function combinationsOf({ services, sites, entities }: Needed): readonly Combination[] {
  const combinations: Combination[] = [];
  for (const service of services) {
    for (const site of sites) {
      for (const entity of entities) {
        combinations.push({ service: service.text, site: site.text, remote: site.remote, entity });
      }
    }
  }
  return combinations;
}

/** The cover of each combination, in the order of `combinationsOf`. */
function coverOf(
  artefact: Artefact,
  row: Row,
  combinations: readonly Combination[],
): readonly CombinationCover[] {
  const scope = scopeOf(artefact, row.facts);
  const { needed } = row;
  const services = needed.services.map((it) => serviceMatch(it, scope, row));
  const sites = siteMatches(scope, row);
  const entities = needed.entities.map((it) => entityMatch(it, scope, row));
  const covers: CombinationCover[] = [];
  for (const service of services) {
    for (const site of sites) {
      for (const entity of entities) {
        const combination = combinations[covers.length];
        if (combination === undefined) return covers;
        covers.push({ combination, service, site, entity, cover: together(service, site, entity) });
      }
    }
  }
  return covers;
}

/** A site that is named twice, once for its office and once for homes, has one answer: the last. */
function siteMatches(scope: ArtefactScope, row: Row): readonly ScopeMatch[] {
  const { sites } = row.needed;
  const matches = sites.map((site) => siteMatch(site, scope, row));
  if (sites.length === 1) return matches;
  return sites.map(({ text }) => {
    const last = sites.findLastIndex((other) => other.text === text);
    return matches[last] ?? silent(text);
  });
}

/** OUT if any dimension is OUT, IN if all are IN, else UNKNOWN. */
function together(service: ScopeMatch, site: ScopeMatch, entity: ScopeMatch): Membership {
  if (service.result === "OUT" || site.result === "OUT" || entity.result === "OUT") return "OUT";
  const areIn = service.result === "IN" && site.result === "IN" && entity.result === "IN";
  return areIn ? "IN" : "UNKNOWN";
}

function entityMatch(needed: string, scope: ArtefactScope, { facts }: Row): ScopeMatch {
  const stated = scope.entity;
  if (stated.state !== "stated") return silent(needed, stated);
  return matchEntity(needed, stated.value, {
    aliases: valueOf(facts.vendorAliases) ?? [],
    parent: valueOf(facts.vendorParent),
  });
}

function serviceMatch(needed: StatedService, scope: ArtefactScope, row: Row): ScopeMatch {
  const excluded = exclusionOf(needed.text, "service", scope, row);
  if (excluded !== null) return excluded;
  if (scope.services.state !== "stated") return silent(needed.text, scope.services);
  const description = valueOf(row.facts.serviceDescription) ?? undefined;
  return matchServiceLine(needed, scope.services.value, description);
}

function siteMatch(needed: NeededSite, scope: ArtefactScope, row: Row): ScopeMatch {
  if (!needed.known)
    return unknown(needed.text, quoteOf(scope.sites), "the row does not name the site");
  const excluded = exclusionOf(needed.text, "site", scope, row);
  if (excluded !== null) return excluded;
  if (needed.remote && scope.remote !== "unknown") return remoteMatch(needed, scope.remote);
  if (scope.sites.state !== "stated") return silent(needed.text, scope.sites);
  const place = { text: needed.text, remote: needed.remote, countryHint: row.country };
  return matchPlace(place, scope.sites.value, row.places);
}

function remoteMatch(needed: NeededSite, answer: "yes" | "no"): ScopeMatch {
  return answer === "yes"
    ? {
        result: "IN",
        reason: "home working is said to be in scope",
        needed: needed.text,
        stated: "yes",
      }
    : {
        result: "OUT",
        reason: "home working is said to be out of scope",
        needed: needed.text,
        stated: "no",
      };
}

const NONE: readonly string[] = [];

/** Whether the artefact's list of exclusions takes this service or site out. */
function exclusionOf(
  needed: string,
  dimension: "service" | "site",
  scope: ArtefactScope,
  { needed: all, places, country }: Row,
): ScopeMatch | null {
  const exclusions = valueOf(scope.exclusions);
  if (exclusions === null) return null;
  const sameSite = (a: string, b: string) => placesMeanTheSame(a, b, country, places);
  const asked = [needed];
  const found = matchExclusions(
    exclusions,
    {
      services: dimension === "service" ? asked : NONE,
      sites: dimension === "site" ? asked : NONE,
      entity: all.entities[0] ?? "",
    },
    sameSite,
  );
  return found.result === "hit"
    ? { result: "OUT", reason: EXCLUDED, needed, stated: exclusions }
    : null;
}

/** The artefact does not say, or its words cannot be read. */
function silent(needed: string, stated?: Fact<unknown>): ScopeMatch {
  const words = stated === undefined ? "" : quoteOf(stated);
  return unknown(
    needed,
    words,
    words === "" ? "nothing is stated" : "what is stated cannot be read",
  );
}

function unknown(needed: string, stated: string, reason: string): ScopeMatch {
  return { result: "UNKNOWN", reason, needed, stated };
}
