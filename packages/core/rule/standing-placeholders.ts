import type { Artefact } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import { isUnanswered, quoteOf, valueOf } from "../reading/fact.ts";
import { addDays, dayInWords, type IsoDay } from "../reading/iso-day.ts";
import { joinWords } from "./words.ts";

/** Placeholders that every text may use without the rule passing a value for them. */
export type StandingPlaceholder =
  "vendor" | "service" | "sites" | "entity" | "certificate" | "report" | "artefact" | "dueDate";

/** A vendor gets two working weeks to answer. */
const DAYS_TO_ANSWER = 14;

/** What the standing placeholders say in a text about one artefact. */
export type StandingValues = Readonly<Record<StandingPlaceholder, string>>;

/** What the standing placeholders say for one row; a neutral wording stands in for the unknown. */
export function standingValues(
  facts: Facts,
  asOf: IsoDay,
): Readonly<Record<Artefact, StandingValues>> {
  const number = valueOf(facts.isoCertificateNumber);
  const vendor = quoteOf(facts.vendorName) || "The vendor";
  const values = {
    vendor,
    service: isUnanswered(facts.serviceLine) ? "the service" : quoteOf(facts.serviceLine),
    sites: siteNames(facts),
    entity: isUnanswered(facts.vendorLegalEntity) ? vendor : quoteOf(facts.vendorLegalEntity),
    certificate: number === null ? "the ISO 27001 certificate" : `certificate ${number}`,
    report: "the SOC 2 report",
    dueDate: dayInWords(addDays(asOf, DAYS_TO_ANSWER)),
  };
  return {
    iso: { ...values, artefact: "ISO 27001 certificate" },
    soc2: { ...values, artefact: "SOC 2 report" },
  };
}

function siteNames(facts: Facts): string {
  const places = valueOf(facts.deliveryLocations)?.places.filter(
    (place) => place.standing === "listed",
  );
  if (places === undefined || places.length === 0) return "the delivery sites";
  return joinWords(places.map((place) => place.text));
}
