import { hyperscalerLexicon, platformLexicon } from "../reading/known-organisations.ts";
import { remembered } from "../reading/memo.ts";

/** The verbs and the possessive with which a sentence makes an artefact somebody's. */
const HOLDS =
  /^(?:\s\([^)]*\))?(?:['’]s\s|\s(?:itself\s|also\s)?(?:is|has|have|holds?|maintains?|achieved|completed|obtained|undergoes|ist|besitzt|est|possède|es|tiene|é|possui|è|heeft)(?!\p{L}))/u;
/** A name is followed by one of these; most claims are short and hold none. */
const MAY_SAY_WHO_HOLDS =
  /\p{L}['’]s\s|\s(?:is|has|have|holds?|maintains?|achieved|completed|obtained|undergoes|ist|besitzt|est|possède|es|tiene|é|possui|è|heeft)\s/u;
/** What follows has to be about an artefact for it to be theirs. */
const ARTEFACT = /\b(?:ISO|SOC|27001|certif|zertifi)/iu;

/** Claims come again and again, more so the short ones. */
const MOST_TEXTS = 2000;

/**
 * The well-known platform or cloud of which a text says that it holds the certificate or report: "Hetzner
 * maintains ISO 27001 certification". `null` where none is named so. Whether it is the vendor only the row
 * knows.
 */
export const namedHolder = remembered(read, MOST_TEXTS);

function read(text: string): string | null {
  if (!MAY_SAY_WHO_HOLDS.test(text)) return null;
  for (const lexicon of [hyperscalerLexicon, platformLexicon]) {
    for (const { text: name, end } of lexicon.findIn(text)) {
      const rest = text.slice(end);
      if (HOLDS.test(rest) && ARTEFACT.test(rest)) return name;
    }
  }
  return null;
}

/** Whether one of these names is that of the holder, or of the company behind it. */
export function isNameOf(holder: string, names: readonly string[]): boolean {
  const telling = holder.toLowerCase().split(/\s+/u)[0] ?? "";
  return names.some((name) => {
    const known = hyperscalerLexicon.nameIn(name) ?? platformLexicon.nameIn(name);
    const meant = hyperscalerLexicon.nameIn(holder) ?? platformLexicon.nameIn(holder);
    return (known !== null && known === meant) || name.toLowerCase().includes(telling);
  });
}
