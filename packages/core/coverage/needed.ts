import type { Gazetteer } from "@scopefit/places/gazetteer";

import type { Facts } from "../facts/facts.ts";
import { quoteOf, valueOf } from "../reading/cell/fact.ts";
import { joinAddresses } from "../matching/place/join-addresses.ts";
import { mayBeThere } from "../reading/places/stated-places.ts";
import type { StatedService } from "../reading/services/stated-service.ts";

/** A site we need, or the homes that stand for one. */
export interface NeededSite {
  readonly text: string;
  readonly remote: boolean;
  /** Whether the row names it; a site that nobody named can never be shown to be covered. */
  readonly known: boolean;
}

/** What the row relies on, each dimension apart. */
export interface Needed {
  readonly services: readonly StatedService[];
  readonly sites: readonly NeededSite[];
  readonly entities: readonly string[];
}

const UNKNOWN_SITES: readonly NeededSite[] = [
  { text: "the delivery sites (not given)", remote: false, known: false },
];

/** What this row needs covered; `null` where vendor or service is missing and nothing can be said. */
export function neededOf(
  facts: Facts,
  homeCountry: string | null,
  places: Gazetteer,
): Needed | null {
  const services = valueOf(facts.serviceLine) ?? [];
  const entity = valueOf(facts.vendorLegalEntity) ?? valueOf(facts.vendorName);
  if (valueOf(facts.vendorName) === null || services.length === 0 || entity === null) return null;
  return { services, entities: entitiesIn(entity), sites: neededSites(facts, homeCountry, places) };
}

/** "(ABN 51 622 904 118)", "UEN 201812345K", "KvK 34117892": the number of the company before it, and no other company. */
const NUMBER_OF_COMPANY =
  /^\(?\s*(?:(?:\p{Lu}{2,6}|\p{Lu}(?:\.\p{Lu})+\.?|KvK|Sire[nt]|Reg\.?|Org\.?|Co\.?|[Cc]ompany|[Nn]o\.?|[Nn]r\.?)[\s:.#-]*){0,3}(?=[^\p{Ll}]*\d{3})[\dA-Z\s./-]+\)?$/u;

const MAY_SEPARATE = /[;\n/]/u;

/** "TaskCo Philippines, Inc. / TaskCo India Pvt Ltd" is two companies; "A/S" is one legal form. */
function entitiesIn(text: string): readonly string[] {
  if (!MAY_SEPARATE.test(text)) return [text];
  const names = text
    .split(/\s*[;\n]\s*|\s+\/\s+/u)
    .filter((name) => name !== "" && !NUMBER_OF_COMPANY.test(name));
  return names.length === 0 ? [text] : names;
}

function neededSites(
  facts: Facts,
  homeCountry: string | null,
  places: Gazetteer,
): readonly NeededSite[] {
  const listed = listedSites(facts, places);
  const offices = listed.filter((site) => !site.remote);
  const home = worksFromHome(facts, listed) ? [homeSite(homeCountry)] : [];
  if (valueOf(facts.deliveryModel) === "remote") return home;
  if (offices.length === 0 && home.length > 0 && listed.length > 0) return home;
  return [...(offices.length > 0 ? offices : UNKNOWN_SITES), ...home];
}

function listedSites(facts: Facts, places: Gazetteer): readonly NeededSite[] {
  const stated = valueOf(facts.deliveryLocations);
  if (stated === null) return [];
  if (stated.claimsAll || stated.count !== null) {
    return [{ text: quoteOf(facts.deliveryLocations), remote: false, known: false }];
  }
  const offices: string[] = [];
  const homes: NeededSite[] = [];
  for (const { text, remote } of stated.places.filter(mayBeThere)) {
    if (remote) homes.push({ text, remote, known: true });
    else offices.push(text);
  }
  const sites = joinAddresses(offices, places).map(officeSite);
  return homes.length === 0 ? sites : [...sites, ...homes];
}

function officeSite(text: string): NeededSite {
  return { text, remote: false, known: true };
}

function worksFromHome(facts: Facts, listed: readonly NeededSite[]): boolean {
  const model = valueOf(facts.deliveryModel);
  if (model === "remote" || model === "hybrid") return true;
  return (valueOf(facts.remoteShare) ?? 0) > 0 || listed.some((site) => site.remote);
}

function homeSite(country: string | null): NeededSite {
  return { text: country === null ? "Home" : `Home (${country})`, remote: true, known: true };
}
