import { inNameCase, withCapitals } from "../text/letter-case.ts";
import { isHarmlessOfSite } from "./harmless-words.ts";
import type { StatedPlaces } from "./stated-places.ts";

/** A text of capitals only, or without any, of the same length with names in the case that they mostly have. */
export function inPlaceCase(text: string): string {
  const cased = withCapitals(inNameCase(text), isHarmlessOfSite);
  return cased.length === text.length ? cased : text;
}

const WORD = /\p{L}+/gu;

/** The places that were read in such a text, in the letters of the text as it is written. */
export function asWritten(read: StatedPlaces, cased: string, written: string): StatedPlaces {
  const inText = (name: string) => {
    const at = cased.indexOf(name);
    return at < 0 ? null : written.slice(at, at + name.length);
  };
  const places = read.places.map((place) => {
    const text = inText(place.text) ?? place.text.replace(WORD, (word) => inText(word) ?? word);
    return { ...place, text };
  });
  return { ...read, places };
}
