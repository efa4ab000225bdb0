import { holdersOf } from "../matching/entity/companies-in-prose.ts";
import { companyInFront } from "../matching/entity/company-in-front.ts";
import { mayHoldForm } from "../matching/entity/legal-forms.ts";
import { matchEntity } from "../matching/entity/match-entity.ts";
import type { Claim } from "../reading/claims/claim.ts";
import { type Fact, isUnanswered, type StatedFact, valueOf } from "../reading/cell/fact.ts";
import { placesIn } from "../reading/places/read-places.ts";
import { sitesNamedIn } from "../reading/places/sites-in-prose.ts";
import { trailingSites } from "../reading/places/trailing-sites.ts";
import type { StatedPlaces } from "../reading/places/stated-places.ts";
import { evenText } from "../reading/text/even-text.ts";
import { remembered } from "../reading/text/memo.ts";
import { derivedFact } from "./derived-fact.ts";
import type { DraftFacts } from "./draft-facts.ts";

/** Where each artefact says what was certified or examined, and where trackers keep its company and sites. */
const SCOPES = [
  {
    scope: "isoScopeStatement",
    claim: "isoClaim",
    details: "isoDetails",
    entity: "isoEntity",
    sites: "isoSites",
  },
  {
    scope: "soc2System",
    claim: "soc2Claim",
    details: "soc2Details",
    entity: "soc2Entity",
    sites: "soc2Locations",
  },
] as const;

/**
 * Fills the company and the sites of a certificate or report from its scope, where no column of their own says
 * them: "The ISMS of Acme BV comprises payroll from its office in Utrecht". The sites of a sentence are no list of all
 * there are: one that it does not name stays open.
 */
export function withScopeDetails(draft: DraftFacts, thisYear: number): void {
  for (const { scope, claim, details, entity, sites } of SCOPES) {
    const said = draft[scope];
    if (said.state === "stated" && isUnanswered(draft[sites])) {
      draft[sites] = sitesOf(said, sites, thisYear) ?? draft[sites];
    }
    if (!isUnanswered(draft[entity])) continue;
    const isHeld = valueOf(draft[claim])?.answer === "yes";
    const holders = isHeld
      ? [holderOf(draft[claim], entity), holderOf(draft[details], entity)]
      : [];
    const named = [said.state === "stated" ? entityOf(said, entity) : null, ...holders];
    draft[entity] = together(named.filter((fact) => fact !== null)) ?? draft[entity];
  }
}

/** What the scope, the claim and its details say of the company: the same, or a contradiction. */
function together(named: readonly StatedFact<string>[]): Fact<string> | null {
  const [first, ...others] = named;
  if (first === undefined) return null;
  const areOne = others.every(({ value }) => matchEntity(first.value, value).result === "IN");
  return areOne ? first : { state: "conflict", readings: named };
}

/** "Quorvo Ltd is ISO 27001 certified", "issued to Quorvo Ltd": the company whose certificate is spoken of. */
function holderOf(claim: Fact<Claim> | Fact<string>, field: string): StatedFact<string> | null {
  if (claim.state !== "stated" || SPEAKS_OF_AUDITOR.test(claim.quote)) return null;
  const companies = companiesOf(claim.quote);
  return companies === null ? null : derivedFact(claim, field, companies, companies, claim.column);
}

/** Whoever audited or certified is named in the same breath as the company. */
const SPEAKS_OF_AUDITOR =
  /(?<!held\s)(?<!\p{L})(?:by|durch|von|par|por|da|dall[ae’']|door|av|af|przez)(?!\p{L})|audit|assess|examin/iu;

/** How many scopes are kept. */
const MOST_SCOPES = 2000;

const companiesOf = remembered(
  (scope) => (mayHoldForm(scope) ? holdersOf(evenText(scope)) : null),
  MOST_SCOPES,
);

function entityOf(said: StatedFact<string>, field: string): StatedFact<string> | null {
  const companies = companiesOf(said.value) ?? companyInFront(said.value);
  return companies === null ? null : derivedFact(said, field, companies, companies, said.column);
}

const siteNamesOf = remembered((scope) => {
  const text = evenText(scope);
  return sitesNamedIn(text) ?? trailingSites(text);
}, MOST_SCOPES);

function sitesOf(
  said: StatedFact<string>,
  field: string,
  thisYear: number,
): Fact<StatedPlaces> | null {
  const names = siteNamesOf(said.value);
  const places = names === null ? null : placesIn(names, thisYear);
  if (names === null || places === null || places.places.length === 0) return null;
  return derivedFact(said, field, { ...places, goesOn: true }, names, said.column);
}
