import { KIND, OTHER } from "./entity-lead.ts";

const NO = String.raw`(?:no|none|not\s+any|kein(?:er|e|es)?|aucune?|ning[uú]n[ao]?|nenhuma?|nessun[ao]?|geen|ing[ae]n|żadn[aey])`;
const NOTHING = String.raw`(?:none|nothing|nil|nichts|rien|nada|niente|nulla|niets)`;
const EXCLUDES = String.raw`(?:exclud(?:es?|ing)|omit(?:s|ting)|leav(?:es?|ing)\s+out|schließt|exclut|excluyen?|excluyendo|exclui|excluindo|esclude|escludendo|sluit)`;
const EXCLUDED = String.raw`(?:excluded|omitted|left\s+out|carved\s+out|ausgenommen|ausgeschlossen|exclue?s?|excluid[oa]s?|excluíd[oa]s?|esclus[oaie]|uitgesloten)`;
const VERB = String.raw`(?:is|are|was|were|has\s+been|have\s+been|being|ist|sind|wird|werden|n[’']est|ne\s+sont|est|sont|está|están|queda|quedan|estão|fica|é|è|sono|wordt|worden)`;
const EXCLUSIONS = String.raw`(?:exclusions?|exceptions?|ausnahmen?|exclusiones|excepciones|exclusões|exceções|esclusioni|eccezioni|uitzonderingen)`;
const COMPANIES = String.raw`(?:of\s+the\s+)?(?:(?:${OTHER}|legal|group)\s+)*(?:${KIND}|(?:in\s+the\s+)?group)(?:\s+(?:of\s+the|in\s+the|du|del|do|der|des|dans|im)\s+(?:group|groupe|grupo|gruppo|gruppe|konzerns?))?`;

/** The ways in which a text says that it leaves nobody out. */
const WORDINGS: readonly string[] = [
  String.raw`${EXCLUDES}\s+(?:${NO}\s+${COMPANIES}|${NOTHING})(?:\s+aus)?`,
  String.raw`(?:${NO}\s+${COMPANIES}|${NOTHING})\s+(?:${VERB}\s+)?${EXCLUDED}`,
  String.raw`(?:${NO}|without(?:\s+any)?|ohne|sans|sin|sem|senza|zonder)\s+${EXCLUSIONS}`,
];

/** "No entity other than …": the company behind such words is left out all the same. */
const BUT = String.raw`(?:other\s+than|except|but|apart|save|bar|besides|au(?:ß|ss)er|mit\s+ausnahme|sauf|hormis|salvo|excepto|exceto|tranne|eccetto|behalve)`;

const NOBODY_LEFT_OUT = new RegExp(
  String.raw`(?<!\p{L})(?:${WORDINGS.join("|")})(?!\p{L})(?<but>(?=\s*[,(–—-]?\s*${BUT}(?!\p{L})))?`,
  "giu",
);

/** "Does not exclude Acme Ltd": it is not left out, and not said to be in either. */
const NOT_LEFT_OUT =
  /(?<!\p{L})(?:do(?:es)?\s+not|doesn['’]t|don['’]t)\s+(?:exclude|omit|leave\s+out)\s[^,;()\n]*?(?=[,;()\n]|\.\s|\.?$|\s(?:and|but)\s)/giu;

/** A first, cheap look: most cells say nothing of this. */
const MAY_SAY =
  /exclu|omit|leav|left\s+out|carved|ausn|ausge|schlie|esclu|exce|ecce|uitge|uitzon|sluit/iu;

/** What follows is one of the companies again. */
const NOTHING_SAID = "; including ";

/** A cell on companies without the words by which it leaves nobody out: "excludes no entity", "no exclusions". */
export function withoutNoExclusion(text: string): string {
  if (!MAY_SAY.test(text)) return text;
  return text
    .replaceAll(NOBODY_LEFT_OUT, (...said: unknown[]) => {
      const { but } = said.at(-1) as Record<string, string | undefined>;
      return but === undefined ? NOTHING_SAID : "; ";
    })
    .replaceAll(NOT_LEFT_OUT, NOTHING_SAID);
}
