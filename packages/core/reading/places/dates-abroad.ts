import { mayStandInDate } from "../dates/future-marker.ts";
import { foldWord } from "../text/words.ts";

/** "Ab", "à partir du", "с": words that say since when, or from when on, a site is there. */
const LEAD = String.raw`ab|seit|(?:à|a)\s+(?:partir|compter)\s+d[eouau]s?|dès|depuis|desde(?:\s+el)?|a\s+partire\s+da[il]?|dal(?:la)?|vanaf|sinds|od|från|fra|alkaen|(?:начиная\s+)?со?|із|від`;
const WORD = String.raw`[\p{L}\p{M}\d.ºª-]+`;

const FROM_DATE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${LEAD})\s+(?<middle>(?:${WORD}\s+){0,4}?)(?<year>20\d{2})(?![\d-])(?:\s*(?:г\.|гг\.|года|году|р\.|року|года\.|r\.|roku)(?!\p{L}))?`,
  "giu",
);

/** Parts of a year in Cyrillic letters, and how quarters are counted. */
const PART_OF_YEAR =
  /^(?:[ivx]{1,4}|[1-4](?:[eº°oa]|er|го|й|е)?|кв|кварт\p{L}*|полугоди\p{L}*|півріч\p{L}*|начал\p{L}*|конц\p{L}*|середин\p{L}*|kwartal\p{L}*|pololeti|ctvrtleti|d[eou]|t[1-4])$/u;

/** A first, cheap look: most lists hold no year. */
const MAY_HOLD_DATE = /20\d{2}/u;

/** A list of places with "со II кв. 2027" and the like in English: "from 2027". */
export function withDatesInEnglish(text: string): string {
  if (!MAY_HOLD_DATE.test(text)) return text;
  return text.replaceAll(FROM_DATE, (...found) => {
    const [whole] = found as unknown as readonly [string];
    const { middle = "", year = "" } = found.at(-1) as Readonly<Record<string, string>>;
    const words = middle
      .split(/\s+/u)
      .map((word) => foldWord(word.replaceAll(".", "").toLowerCase()));
    const isDate = words.every(
      (word) => word === "" || PART_OF_YEAR.test(word) || mayStandInDate(word),
    );
    return isDate ? `from ${year}` : whole;
  });
}
