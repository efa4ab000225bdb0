import type { Artefact } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import { isUnanswered, quoteOf, valueOf } from "../reading/cell/fact.ts";
import { addDays, dayInWords, type IsoDay } from "../reading/dates/iso-day.ts";
import { mayBeThere } from "../reading/places/stated-places.ts";
import { joinWords } from "./words.ts";

/** Placeholders that every text may use without the rule passing a value for them. */
export type StandingPlaceholder =
  "vendor" | "service" | "sites" | "entity" | "certificate" | "report" | "artefact" | "dueDate";

/** A vendor gets two working weeks to answer. */
const DAYS_TO_ANSWER = 14;

/** What a text with standing placeholders is about. */
export interface TextSubject {
  readonly facts: Facts;
  readonly artefact: Artefact;
  readonly asOf: IsoDay;
}

/** What each standing placeholder says; a neutral wording stands in for the unknown. */
const standing: Readonly<Record<StandingPlaceholder, (about: TextSubject) => string>> = {
  vendor: ({ facts }) => vendorIn(facts),
  service: ({ facts }) => serviceNames(facts),
  sites: ({ facts }) => siteNames(facts),
  entity: ({ facts }) =>
    isUnanswered(facts.vendorLegalEntity) ? vendorIn(facts) : quoteOf(facts.vendorLegalEntity),
  certificate: ({ facts }) => certificateIn(facts),
  report: () => "the SOC 2 report",
  artefact: ({ artefact }) => (artefact === "iso" ? "ISO 27001 certificate" : "SOC 2 report"),
  dueDate: ({ asOf }) => dayInWords(addDays(asOf, DAYS_TO_ANSWER)),
};

const standingByName: ReadonlyMap<string, (about: TextSubject) => string> = new Map(
  Object.entries(standing),
);

/** What a standing placeholder says in a text; `undefined` where the name is none. */
export function standingText(name: string, about: TextSubject): string | undefined {
  return standingByName.get(name)?.(about);
}

/** A cell that names several services reads as a list in a sentence. */
function serviceNames({ serviceLine }: Facts): string {
  if (isUnanswered(serviceLine)) return "the service";
  const services = valueOf(serviceLine) ?? [];
  return services.length > 1 ? joinWords(services.map(({ text }) => text)) : quoteOf(serviceLine);
}

function vendorIn({ vendorName }: Facts): string {
  return quoteOf(vendorName) || "The vendor";
}

function certificateIn({ isoCertificateNumber }: Facts): string {
  const number = valueOf(isoCertificateNumber);
  return number === null ? "the ISO 27001 certificate" : `certificate ${number}`;
}

function siteNames(facts: Facts): string {
  const places = valueOf(facts.deliveryLocations)?.places.filter(mayBeThere);
  if (places === undefined || places.length === 0) return "the delivery sites";
  return joinWords(places.map((place) => place.text));
}
