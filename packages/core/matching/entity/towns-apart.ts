import { phraseAt } from "../../reading/text/phrase-index.ts";
import { beginsState } from "../../reading/text/state-remarks.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { isOfAnother } from "./entity-doings.ts";
import { entityMarkers } from "./entity-markers.ts";
import { endsWithForm } from "./registered-names.ts";
import { takesBack } from "./takes-back.ts";

/** Words in brackets that begin with capitals and are no letters alone: "(VELMAR)" is another name. */
const IN_BRACKETS =
  /\s?\((?<town>\p{Lu}[\p{L}.'’-]*\p{Ll}[\p{L}.'’-]*(?:\s(?:\p{Lu}|de\s\p{Lu}|of\s\p{Lu})[\p{L}.'’-]*){0,2})\)(?=\s*(?:$|[,;|\n]|and\s|und\s|et\s|y\s|e\s|en\s|og\s|och\s))/gu;

/**
 * A cell on companies with the town in brackets behind a registered name set apart by a comma: "Acme Ltd (Leeds)". Words
 * in brackets that say how it stands with the company, or what it is to another, stay.
 */
export function withTownsApart(text: string): string {
  if (!text.includes("(")) return text;
  return text.replaceAll(IN_BRACKETS, (bracket: string, ...rest: unknown[]) => {
    const { town = "" } = rest.at(-1) as Record<string, string>;
    const at = rest.at(-3) as number;
    return endsWithForm(text.slice(0, at)) && !saysMore(town) ? `, ${town}` : bracket;
  });
}

function saysMore(bracket: string): boolean {
  if (isOfAnother(bracket) || takesBack(bracket)) return true;
  const words = wordsOf(bracket);
  return beginsState(words, 0) || phraseAt(entityMarkers, words, 0) !== null;
}
