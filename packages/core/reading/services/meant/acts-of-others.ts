import { isStopWord } from "../../text/generic-words.ts";
import type { WordSpan } from "./service-look.ts";
import { TERM_ENDS, type Word } from "../../text/words.ts";
import { stemOf, stemSet } from "../../text/word-stem.ts";

/** Acts that are services, and what else they are done to where they are none: nobody outsources a visit. */
const OTHER_OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    hosting:
      "event conference congress meeting webinar workshop party visit visitor guest student intern delegation tournament fair exhibition refugee dinner",
    translation: "currency balance amount requirement strategy policy protein gene need",
    transcription: "gene dna rna protein",
    interpretation: "result law legislation standard finding policy regulation image measurement",
    interpreting: "result law legislation standard finding policy regulation image measurement",
    scanning: "vulnerability port virus malware patient badge luggage",
    moderation: "panel discussion meeting temperature workshop",
    labeling: "product bottle food package carton textile",
    annotation: "genome gene",
    recruitment: "patient volunteer student donor member",
    localization: "fault defect signal leak indoor",
    collection:
      "blood plasma waste sample specimen evidence toll tax garbage refuse water milk parcel",
    archiving: "log",
  }).map(([act, objects]) => [stemOf(act), stemSet(objects)] as const),
);
/** How many words may stand between: "hosting of international exchange students". */
const REACH = 4;

/** "Hosting of conferences", "translation of foreign currency balances", "specimen collection". */
export function isDoneToOthers(words: readonly Word[], { first, last }: WordSpan): boolean {
  const objects = first === last ? OTHER_OBJECTS.get(words[first]?.stem ?? "") : undefined;
  if (objects === undefined) return false;
  if (words[first]?.gap === 0 && objects.has(words[first - 1]?.stem ?? "")) return true;
  if (words[first + 1]?.folded !== "of") return false;
  for (let next = first + 2; next < first + 2 + REACH; next += 1) {
    const word = words[next];
    if (word === undefined || (word.gap & TERM_ENDS) !== 0 || isStopWord(word.stem)) return false;
    if (objects.has(word.stem)) return true;
  }
  return false;
}
