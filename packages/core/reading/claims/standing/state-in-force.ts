import { parseDate } from "../../dates/date.ts";

/** Words for a certificate or report that is there and runs. */
const IN_FORCE = String.raw`active|actively held|not expired|unexpired|current|valid|in (?:full )?force|in effect|effective|in date|up to date|in good standing|held|obtained|achieved|maintained|gültig|aktiv|aktuell|in kraft|vorhanden|vigente?|activ[oa]|ativ[oa]|en vigor|em vigor|válid[oa]|en vigueur|valide|valable|actif|active|en cours de validité|in vigore|attiv[oa]|valid[oa]|geldig|actief|van kracht|gyldig|giltigt?|ważny|platný|geçerli`;
/** Words for one that is not. */
const NOT_IN_FORCE =
  /^[\s\p{P}]*(?:in-?active|inactiv[oa]|inativ[oa]|inactif|inaktiv|inattiv[oa]|inactief|invalid|inválid[oa]|invalide|ungültig|ongeldig|ogiltigt?|ugyldig|nieważny|neplatný|geçersiz|dormant)[\s\p{P}]*$/iu;

const OPENING = String.raw`[\s\p{P}]*(?:(?:still|currently|fully|(?:the )?(?:certificate|cert|certification|report)(?: is)?|it is|status|is)[\s:–-]+)*`;
const ALONE = new RegExp(String.raw`^${OPENING}(?:${IN_FORCE})[\s\p{P}]*$`, "iu");
const SINCE = new RegExp(
  String.raw`^${OPENING}(?:${IN_FORCE})[\s,:;(–-]+(?:since|from|as of|seit|desde|depuis|dal|da|vanaf|sinds)\s+([^\p{L}]*(?:\p{L}{3,10}\.?[^\p{L}]*)?)$`,
  "iu",
);

/**
 * What a cell says that holds nothing but a state of things: "Active", "In force since 2024", "Gültig"
 * are a yes, "Inactive" a no. `null` for any other words: those of a state that go on to say something
 * else are a statement like any other, and the day until which it runs may be past.
 */
export function stateInForce(text: string): "yes" | "no" | null {
  if (NOT_IN_FORCE.test(text)) return "no";
  if (ALONE.test(text)) return "yes";
  const date = SINCE.exec(text)?.[1];
  return date !== undefined && parseDate(date, null) !== null ? "yes" : null;
}
