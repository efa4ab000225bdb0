import { phraseAt } from "../../reading/text/phrase-index.ts";
import { beginsState } from "../../reading/text/state-remarks.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { stateOfAmerica } from "./american-states.ts";
import { isOfAnother } from "./entity-doings.ts";
import { entityMarkers } from "./entity-markers.ts";
import { endsWithForm } from "./registered-names.ts";
import { takesBack } from "./takes-back.ts";

const CAPITALISED = String.raw`(?:\s(?:de\s|of\s)?\p{Lu}[\p{L}.'’-]*){0,3}`;
/** What may follow a town: the next item of a list. */
const ITEM_ENDS = String.raw`(?=\s*(?:$|[,;/|\n(+&]|(?:and|und|et|y|e|en|og|och)\s))`;

/** "(siège : Rodez)": what the town is to the company. */
const SEAT = String.raw`(?:si[eè]ge(?:\s+social)?|sede(?:\s+(?:legale|social))?|[Ss]itz|seat|head\s+office|registered\s+office|HQ|zetel|säte|siedziba)\s*:?\s+`;

/** Words with capitals and no number behind a name; letters alone in brackets are another name: "(VELMAR)". */
const BEHIND_NAME = new RegExp(
  [
    String.raw`\s?\((?:${SEAT})?(?<inside>\p{Lu}[\p{L}.'’-]*\p{Ll}[\p{L}.'’-]*${CAPITALISED})\)`,
    String.raw`\s[-–—]\s(?<behind>\p{Lu}[\p{L}.'’-]*${CAPITALISED})`,
  ]
    .map((town) => `(?:${town})${ITEM_ENDS}`)
    .join("|"),
  "gu",
);

/** A first, cheap look: most names have nothing of the kind behind them. */
const MAY_STAND_BEHIND = /\(|\s[-–—]\s/u;

/**
 * A cell on companies with the town behind a registered name set apart by a comma: "Acme Ltd (Leeds)", "Acme Ltd –
 * Leeds". Words that say how it stands with the company, or what it is to another, stay.
 */
export function withTownsApart(text: string): string {
  if (!MAY_STAND_BEHIND.test(text)) return text;
  return text.replaceAll(BEHIND_NAME, (written: string, ...rest: unknown[]) => {
    const { inside, behind } = rest.at(-1) as Record<string, string | undefined>;
    const town = inside ?? behind ?? "";
    const at = rest.at(-3) as number;
    return endsWithForm(text.slice(0, at)) && !saysMore(town) ? `, ${town}` : written;
  });
}

function saysMore(bracket: string): boolean {
  // "(Ohio)" may tell two companies of one name apart.
  if (stateOfAmerica(bracket.toLowerCase()) !== null) return true;
  if (isOfAnother(bracket) || takesBack(bracket)) return true;
  const words = wordsOf(bracket);
  return beginsState(words, 0) || phraseAt(entityMarkers, words, 0) !== null;
}
