import { orUnaccented } from "../../reading/text/unaccented.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { ARTICLE, KIND } from "./entity-lead.ts";
import { CLOSED } from "./entity-label.ts";
import { JOINERS } from "./entity-words.ts";
import { leadsToException, OF_EXCLUSION } from "./left-out-in-prose.ts";
import { type NameInProse, namesInProse } from "./names-in-prose.ts";
import { takesBack } from "./takes-back.ts";

const ONLY = String.raw`(?:only|solely|exclusively|nur|allein|lediglich|ausschlie(?:ß|ss)lich|seule?s?|seulement|uniquement|exclusivement|únicamente|solamente|sólo|solo|exclusivamente|somente|apenas|unicamente|soltanto|solamente|esclusivamente|alleen|uitsluitend|slechts|enbart|endast|uteslutande|kun|udelukkende|bare|utelukkende|tylko|wyłącznie|jedynie|pouze|jen|výhradně|samo|isključivo|csak|kizárólag|vain|ainoastaan|numai|doar|exclusiv|только|исключительно|лише|тільки|виключно|hanya|yalnızca|sadece)`;

/** "Certified is only the company Acme Ltd", "nur die Acme GmbH". */
const ONLY_BEFORE = new RegExp(
  orUnaccented(
    String.raw`(?<!\p{L})(?<!(?:not|nicht|pas|no|non|não|niet|inte|ikke|nie|не)\s)${ONLY}\s+(?:${ARTICLE}\s+)?(?:${KIND}\s+)?["“„«]?$`,
  ),
  "iu",
);

/** "Acme Ltd is the sole entity", "leaving Acme Ltd as the one undertaking". */
const SOLE_BEHIND = new RegExp(
  orUnaccented(
    String.raw`^(?:\s*\([^()]{1,60}\))?,?\s+(?:is|as|being|remains|ist|als|est|comme|es|como|é|è|come|is|is\s+het|är|er|jest|je)\s+(?:${ARTICLE}\s+)?(?:only|sole|single|one|lone|einzige[rns]?|seule?|única?|único|únic[ao]|unic[ao]|enige|enda|eneste|jedyn\p{L}+|jedin\p{L}+)\s+(?:[\p{L}-]+\s+){0,3}?(?:${KIND}|undertaking|organi[sz]ation|firm|business|holder|unternehmen|titular|titulaire|inhaberin|bolag\p{L}*|selska\p{L}+|podmiot\p{L}*)(?!\p{L})`,
  ),
  "iu",
);

/** "The only company in scope is Acme Ltd". */
const SOLE_BEFORE = new RegExp(
  orUnaccented(
    String.raw`(?<!\p{L})(?:only|sole|single|einzige[rns]?|seule?|únic[ao]|unic[ao]|enige|enda|eneste|jedyn\p{L}+)\s+(?:[\p{L}-]+\s+){0,2}?(?:${KIND}|undertaking|organi[sz]ation|firm|business|holder|unternehmen|bolag\p{L}*|selska\p{L}+)\s+(?:[^,;:.]{0,60}\s)?(?:is|ist|est|es|é|è|är|er|jest|remains)\s+(?:${ARTICLE}\s+)?$`,
  ),
  "iu",
);

/** What is said of the scope, and of nothing else that a company may be alone in. */
const OF_SCOPE =
  /certif|zertif|sertif|certyf|scope|cover|regist|isms|assess|audit|examin|geltungsbereich|umfass|einbezogen|couvert|périmètre|perimetre|alcance|cubre|cubiert|âmbito|escopo|abrang|ambito|perimetro|copert|omvat|toepassing|omfatt|zakres|obejm|обла|серти|kapsam/iu;

/** A first, cheap look: most cells hold names only. */
const MAY_CLOSE = new RegExp(
  orUnaccented(
    String.raw`(?<!\p{L})(?:${ONLY}|sole|single|one|einzig|únic|unic|enige|enda|eneste|jedyn|jedin|save|except|other|apart|aside|but|bar|barring|au(?:ß|ss)er|ausnahme|bis\s+auf|exception|excepté|hormis|sauf|autre|salvo|excepto|exceto|exceção|excepción|tranne|eccetto|eccezione|behalve|uitzondering|utom|undantag|undtagen|undtagelse|unntatt|unntak|poza|oprócz|wyjątkiem|kromě|osim|кроме|крім|окрім)`,
  ),
  "iu",
);

/** Between the sentences and entries of a cell; what separates them is kept. */
const BETWEEN_ENTRIES = /([;\n\r|]|\.\s+(?=\p{Lu}\p{Ll}+[,\s]))/u;

/**
 * A cell on companies in which the sentences that name all there are say so as lists do: "none of the companies save
 * Acme Ltd", "certified is only Acme Ltd", "Acme Ltd is the sole entity in scope".
 */
export function withOnlyNamed(text: string): string {
  if (!MAY_CLOSE.test(text)) return text;
  return text
    .split(BETWEEN_ENTRIES)
    .map((sentence) => onlyIn(sentence) ?? sentence)
    .join("");
}

function onlyIn(sentence: string): string | null {
  if (!MAY_CLOSE.test(sentence)) return null;
  const names = namesInProse(wordsOf(sentence), sentence);
  const at = names.findIndex((_name, index) => isOnly(names, index, sentence));
  const first = names[at];
  if (first === undefined) return null;
  const listed = [first];
  for (const name of names.slice(at + 1)) {
    const between = sentence.slice(listed.at(-1)?.until, name.start);
    if (!isJoiner(between)) break;
    listed.push(name);
  }
  const written = listed.map(({ start, end }) => sentence.slice(start, end));
  const others = names.filter((name) => !listed.includes(name));
  return others.length > 0 ? null : ` ${CLOSED}${written.join(", ")}`;
}

function isOnly(names: readonly NameInProse[], at: number, sentence: string): boolean {
  const name = names[at];
  if (name === undefined) return false;
  const lead = sentence.slice(0, name.start);
  const behind = sentence.slice(name.until);
  const said = lead + behind;
  if (leadsToException(lead)) return OF_SCOPE.test(said);
  if (!OF_SCOPE.test(said) || OF_EXCLUSION.test(said) || /^['’]s?\s/u.test(behind)) return false;
  if (SOLE_BEHIND.test(behind)) return true;
  const only = ONLY_BEFORE.exec(lead) ?? SOLE_BEFORE.exec(lead);
  return only !== null && !takesBack(lead.slice(0, only.index)) && !takesBack(behind);
}

function isJoiner(between: string): boolean {
  return wordsOf(between).every(({ folded }) => JOINERS.has(folded)) && !/[:(–—]/u.test(between);
}
