import { holdersIn } from "./companies-in-prose.ts";
import { orUnaccented } from "../../reading/text/unaccented.ts";
import { Gap, wordsOf } from "../../reading/text/words.ts";
import { endsWithPointer } from "./entity-markers.ts";
import { isForeignKind, isKindAlone, KIND, saysNoOthers, withoutLead } from "./entity-lead.ts";
import { withSentencesParted } from "./sentence-ends.ts";
import { beginsRegisteredName, endsWithForm } from "./registered-names.ts";

/** The verbs that leave a company out. */
const LEFT_OUT_IN_ENGLISH: readonly string[] = [
  String.raw`(?:is|are|was|were|has been|have been|remains?)\s+(?:not(?!\s+(?:excluded|omitted|left|out\s+of|carved))|excluded|left\s+out|carved\s+out|omitted|out\s+of|outside)`,
  String.raw`(?:was|were|has\s+been|have\s+been|is\s+being|wurde|wurden)\s+(?:dissolved|liquidated|wound\s+up|struck\s+off|deregistered|aufgelöst|liquidiert)`,
  String.raw`(?:does|do)\s+not\s+(?:form|fall|belong)|falls?\s+outside`,
];

/** The same verbs in other languages, as the parts of a pattern. */
export const LEFT_OUT_ABROAD: readonly string[] = [
  String.raw`(?:er|är|is|zijn|worden|wordt)\s+(?:ikke|inte|niet|uitgesloten)`,
  String.raw`(?:ingår|omfattas|inngår|omfattes|indgår|hører|tillhör)\s+(?:ikke|inte)`,
  String.raw`(?:valt|vallen)\s+(?:niet|buiten)`,
  String.raw`(?:ist|sind|wird|werden)\s+(?:nicht(?!\s+ausge)|ausgenommen|ausgeschlossen)`,
  String.raw`(?:fällt|fallen|gehört|gehören)\s+nicht`,
  String.raw`(?:n[’'](?:est|entre|entrent)|ne\s+(?:sont|fait|font|relève|relèvent))\s+pas(?!\s+exclu)`,
  String.raw`(?:est|sont|reste|restent)\s+(?:exclue?s?|hors)`,
  String.raw`no\s+(?:está|están|es|son|forma|forman|queda|quedan|se\s+incluyen?)`,
  String.raw`(?:está|están|queda|quedan)\s+(?:excluid[oa]s?|fuera)`,
  String.raw`não\s+(?:está|estão|é|são|faz|fazem|integra|integram)`,
  String.raw`(?:está|estão|fica|ficam)\s+(?:excluíd[oa]s?|fora)`,
  String.raw`non\s+(?:è|sono|fa|fanno|rientra|rientrano)`,
  String.raw`(?:è|sono|resta|restano)\s+(?:esclus[oaie]|fuori)`,
  String.raw`nie\s+(?:jest|są|wchodzi|wchodzą)`,
  String.raw`(?:jest|są)\s+(?:wyłączon|wykluczon)\p{L}+`,
];

/** "… is not covered by the certificate". */
const NOT_COVERED = new RegExp(
  String.raw`^(?<names>.+?)\s*,?\s+(?:${orUnaccented([...LEFT_OUT_IN_ENGLISH, ...LEFT_OUT_ABROAD].join("|"))})(?!\p{L}).*$`,
  "isu",
);

/** "… will be added at the next audit". */
const NOT_YET =
  /^(?<names>.+?)\s*,?\s+(?:(?:will|shall)\s+(?:be\s+)?|(?:(?:is|are|due|expected|planned|scheduled)\s+){0,2}to\s+(?:be\s+)?)(?:added|included|covered|certified|onboarded|transferred|join(?:ed)?)\b.*$/isu;

/** The words in brackets, which may be a sentence of their own. */
const BRACKET = /\(([^()]*\s[^()]*)\)/gu;

/** A first, cheap look: most cells say nothing of this. */
const MAY_LEAVE_OUT = new RegExp(
  [
    String.raw`\b(?:not|ikke|inte|niet|nicht|pas|no|não|non|nie|kein|aucun|ning|nenhum|nessun|geen|ing[ae]n)`,
    String.raw`\b(?:out|outside|exclu|esclus|fuera|fora|fuori|hors|buiten|uitgesloten|wy[łk]|ausge)`,
    String.raw`\b(?:added|onboarded|transferred|join)|żadn`,
    String.raw`\b(?:dissolved|liquidated|wound|struck|deregistered|aufgelöst|liquidiert)`,
  ]
    .map(orUnaccented)
    .join("|"),
  "iu",
);
const MAY_COVER =
  /\b(?:cover|inclu|certif|in\s+scope|umfasst|abgedeckt|zertifi|couvert|cubiert|abrangid)/iu;

/**
 * A cell on companies with its sentences parted, and those that leave a company out put as "excluding …", the
 * wording that lists have for it.
 */
export function withExclusionsNamed(text: string): string {
  const sentences = withSentencesParted(text);
  if (!MAY_LEAVE_OUT.test(text) && !MAY_COVER.test(text)) return sentences;
  const named = sentences.replaceAll(
    BRACKET,
    (bracket, words: string) => leftOut(words) ?? bracket,
  );
  const all = sentencesOf(named);
  return all
    .map((sentence, at) => leftOut(sentence) ?? standingOf(sentence, all[at - 1]))
    .join("; ");
}

/** "Acme Ltd is not covered; Beta Ltd": what is said of one ends with its sentence. */
function standingOf(sentence: string, before: string | undefined): string {
  const covered = withoutCovered(sentence, before !== undefined);
  const isBehindLeftOut =
    before !== undefined && !ANSWERED_NO.test(before) && leftOut(before) !== null;
  return isBehindLeftOut && covered === sentence ? `including ${covered}` : covered;
}

/** "Acme Ltd: no", "Acme Ltd – excluded": an answer behind a name. */
const ANSWERED_NO =
  /^(?<names>[^:]+?)\s*(?::|=|\s[-–—])\s*(?:no|nein|non|nej|nie|não|нет|✗|✘|❌|✕|excluded|not\s+(?:covered|included|certified|in\s+scope)|out(?:\s+of\s+scope)?)(?:\s*\([^()]*\))?[\s.)]*$/iu;
const ANSWERED_YES =
  /\s*(?::|=|\s[-–—])\s*(?:yes|ja|oui|s[ií]|sim|tak|да|✓|✔|✅|ok|included|covered)(?:\s*\([^()]*\))?[\s.)]*$/iu;

/** A line ends one, and so does a dash between two registered names: "Acme Ltd – Beta Ltd is not covered". */
function sentencesOf(text: string): readonly string[] {
  return text.split(/\s*[;\n\r]+\s*/u).flatMap((line) => {
    const words = wordsOf(line);
    const at = words.findIndex(
      ({ gap, start }, index) =>
        (gap & Gap.colon) !== 0 &&
        DASH_LAST.test(line.slice(0, start)) &&
        beginsRegisteredName(words, index, line) &&
        endsWithForm(line.slice(0, start)),
    );
    const start = words[at]?.start;
    if (start === undefined) return [line];
    return [line.slice(0, start).replace(DASH_LAST, ""), line.slice(start)];
  });
}

const DASH_LAST = /\s+[-–—]\s*$/u;

/** "Neither Acme Ltd nor Beta Ltd is covered". */
const NEITHER =
  /^(?:neither|weder|ni|né|nem|ani)\s+(?<names>\p{Lu}.+?)\s+(?:is|are|was|were|forms?|belongs?|falls?|has|have|ist|sind|gehör(?:en|t)|est|sont|está|están|é|è|sono|são|jest|są|ne)(?!\p{L})/iu;
const NOR = /\s*,?\s+(?:nor|noch|ni|né|nem|ani)\s+/giu;

const UP_TO_WHICH = /^.*?,\s+(?=which\s|that\s|die\s|qui\s|que\s)/u;

/** "…, which consists of Gamma Ltd": what the sentence goes on to say is in. */
function leavingOutBoth({ groups, 0: said }: RegExpExecArray, sentence: string): string {
  const out = `; excluding ${groups?.["names"]?.replaceAll(NOR, " and ") ?? ""}`;
  const holders = holdersIn(sentence.slice(said.length).replace(UP_TO_WHICH, ""));
  return holders === null ? out : `${out}; including ${holders}`;
}

function leftOut(sentence: string): string | null {
  const neither = NEITHER.exec(sentence);
  if (neither !== null) return leavingOutBoth(neither, sentence);
  if (saysNoOthers(sentence)) return "; only";
  const before = EXCLUDED_ARE.exec(sentence)?.groups?.["names"];
  if (before !== undefined) return `; excluding ${before}`;
  const said = ANSWERED_NO.exec(sentence) ?? NOT_YET.exec(sentence) ?? NOT_COVERED.exec(sentence);
  const written = said?.groups?.["names"]?.trim() ?? "";
  if (written === "" || SAYS_MORE.test(written)) return null;
  if (endsWithPointer(written)) return `; including ${written} excluded`;
  if (isForeignKind(written)) return `; excluding ${written}`;
  if (isKindAlone(written)) return "; only";
  const names = withoutLead(written.replace(TOLD_BEHIND, ""));
  if (CAPITAL.test(names)) return excluding(names, sentence);
  return OTHERS.test(names) ? "; only" : null;
}

/** "Acme Ltd, Beta Ltd is not covered": one of two registered names is meant, and the last one. */
function excluding(names: string, sentence: string): string {
  const comma = names.lastIndexOf(",");
  const [before, last] = [names.slice(0, comma), names.slice(comma + 1).trim()];
  const isPair = comma > 0 && endsWithForm(before) && endsWithForm(last);
  return isPair && IS_ONE.test(sentence.slice(names.length))
    ? `; ${before}; excluding ${last}`
    : `; excluding ${names}`;
}

/** "Excluded from this certificate are Acme Ltd and Beta Ltd": what is said of them stands first. */
const EXCLUDED_ARE = new RegExp(
  String.raw`^(?:excluded|not\s+(?:covered|included)|ausgenommen|ausgeschlossen|nicht\s+(?:umfasst|abgedeckt)|exclue?s?|excluid[oa]s|excluíd[oa]s|esclus[ei]|uitgezonderd)(?!\p{L})[^;:]*?[\s,](?:are|is|sind|ist|sont|est|son|quedan|são|sono|zijn)\s+(?:(?:the|die|les?|las|los|as|os|le|de)\s+)?(?:${KIND}\s+)?(?<names>\p{Lu}.*)$`,
  "iu",
);

/** "…, which builds the software in use": told of a name, and no part of it. */
const TOLD_BEHIND = /\s*,\s+(?:which|who|die|qui|que|che)\s[^,]*,?\s*$/u;

const IS_ONE =
  /^\s*,?\s+(?:is|was|has|remains|ist|wird|est|n[’']est|está|queda|é|fica|è|resta|jest|wordt)\s/iu;

const IS = String.raw`(?:is|are|ist|sind|est|sont|está|están|estão|é|è|sono)`;
const COVERED_WORDS: readonly string[] = [
  String.raw`covered|included|certified|in\s+scope|umfasst|abgedeckt|zertifiziert`,
  String.raw`couverte?s?|incluse?s?|certifiée?s?|cubiert[oa]s?|incluid[oa]s?|certificad[oa]s?`,
  String.raw`abrangid[oa]s?|incluíd[oa]s?|inclus[oaie]|certificat[oaie]`,
];
const BY = String.raw`(?:by|in|under|on|within|par|dans|von|im|por|en|no|na|nel|dal)`;

/** "… is covered by the certificate": what is said of the name, and no part of it. */
const COVERED = new RegExp(
  String.raw`\s+${IS}\s+(?:${COVERED_WORDS.join("|")})(?!\p{L})(?:\s+${BY}\s.*)?$`,
  "isu",
);

/** The name that a sentence says to be covered; behind others, which may be left out, it says that it is in. */
function withoutCovered(sentence: string, isBehindOthers: boolean): string {
  const name = sentence.replace(COVERED, "").replace(ANSWERED_YES, "");
  return isBehindOthers && name !== sentence ? `including ${name}` : name;
}

/** "Acme Ltd is included and Beta Ltd is not": what is said of one is not said of the other. */
const SAYS_MORE = /(?<!\p{L})(?:is|are|was|were|covers?|includes?|included|covered)(?!\p{L})/iu;
const CAPITAL = /\p{Lu}/u;
/** "other group companies are not covered": the list names all there are. */
const OTHERS = /\b(?:others?|no|further|andere|weitere|autres?|otr[ao]s?|outr[ao]s?|altr[ei])\b/iu;
