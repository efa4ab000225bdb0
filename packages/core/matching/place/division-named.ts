import type { Gazetteer, Place } from "@scopefit/places/gazetteer";
import { nameKey } from "@scopefit/places/name-key";

/** Words for a part of a country that stand before its name, as keys; "de", "of" and the like may follow. */
const KIND_BEFORE =
  /^(?:estado|provincia|departamento|region|comunidad autonoma|province|state|county|department|region autonoma|land|bundesland|kanton|canton|departement|regione|provincie|wojewodztwo|judetul|prefeitura|emirate|governorate)(?: (?:de|do|da|del|di|of|van|la|des|du))* (?=\S)/u;
/** The same behind it. */
const KIND_BEHIND =
  / (?:prefecture|state|province|voivodeship|oblast|governorate|county|department|emirate|canton|lan|megye|kraj|sheng|ken|fu|do)$/u;

const NONE: readonly Place[] = [];

/** The parts of countries that a text names by kind and name: "Estado Carabobo", "Kochi Prefecture". */
export function divisionNamed(text: string, gazetteer: Gazetteer): readonly Place[] {
  const key = nameKey(text);
  const name = key.replace(KIND_BEFORE, "").replace(KIND_BEHIND, "");
  if (name === key) return NONE;
  return gazetteer.find(name).filter(({ kind }) => kind === "subdivision");
}
