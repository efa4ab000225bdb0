import type { Facts } from "../facts/facts.ts";
import { type Fact, quoteOf, valueOf } from "../reading/cell/fact.ts";
import type { StatedPlaces } from "../reading/places/stated-places.ts";
import type { Artefact } from "./coverage.ts";

/** What an artefact says of its own scope, as far as the tracker tells. */
export interface ArtefactScope {
  readonly entity: Fact<string>;
  /** The wording that says which services are inside. */
  readonly services: Fact<string>;
  readonly sites: Fact<StatedPlaces>;
  readonly exclusions: Fact<string>;
  /** Whether home working is inside; `unknown` where nothing says so. */
  readonly remote: "yes" | "no" | "unknown";
  /** What a qualified opinion takes exception to, in the auditor's or vendor's words. */
  readonly qualification: string | null;
}

/** The scope of one artefact. */
export function scopeOf(artefact: Artefact, facts: Facts): ArtefactScope {
  return artefact === "iso" ? isoScope(facts) : soc2Scope(facts);
}

function isoScope(facts: Facts): ArtefactScope {
  const remote = valueOf(facts.isoRemoteCovered);
  return {
    entity: facts.isoEntity,
    services: facts.isoScopeStatement,
    sites: facts.isoSites,
    exclusions: facts.isoExclusions,
    remote: remote === "yes" || remote === "no" ? remote : "unknown",
    qualification: null,
  };
}

function soc2Scope(facts: Facts): ArtefactScope {
  return {
    entity: facts.soc2Entity,
    services: systemAndServices(facts),
    sites: facts.soc2Locations,
    exclusions: facts.soc2ScopeExclusions,
    remote: "unknown",
    qualification:
      valueOf(facts.soc2Opinion) === "qualified" ? quoteOf(facts.soc2OpinionReason) : null,
  };
}

/** The title of the system and the list of services together say what was examined. */
function systemAndServices({ soc2System, soc2ServicesCovered }: Facts): Fact<string> {
  if (soc2ServicesCovered.state !== "stated") return soc2System;
  if (soc2System.state !== "stated") return soc2ServicesCovered;
  return {
    ...soc2System,
    value: `${soc2System.value}; ${soc2ServicesCovered.value}`,
    quote: `${soc2System.quote}; ${soc2ServicesCovered.quote}`,
  };
}
