import { orUnaccented } from "../../reading/text/unaccented.ts";

/**
 * Whether a sentence on a company says less than that it is the one, or something else besides: "cannot be
 * confirmed", "except Beta Ltd", "once …", in the languages that certificates are written in.
 */
export function takesBack(sentence: string): boolean {
  return TAKES_BACK.test(sentence);
}

const TAKES_BACK =
  /(?<!\p{L})(?:not|no|nor|never|cannot|can['’]t|whether|if|unless|until|once|when|will|would|should|but|only|exclu\p{L}*|except\p{L}*|omit\p{L}*|leaves?\s+out|leaving\s+out|left\s+out|carv(?:es|ing|ed)|drops|dropped|lacks?|lacking|without|other than|apart from|nicht|kein\p{L}*|ob|ohne|ausgen\p{L}*|au(?:ß|ss)er|nur|pas|sauf|sans|hors|non|senza|salvo|no|sin|excepto|não|sem|exceto|tranne|eccetto|esclu\p{L}*|hormis|nie|bez|niet|geen|behalve|zonder|uitge(?:sloten|zonderd)|inte|ej|ikke|utan|uden|utom|förutom|undanta\p{L}*|undtag\p{L}*|unntatt|oprócz|kromě|není|osim|nije|nem|kivéve|paitsi|ei\s+(?:ole|kuulu|sisälly)|кроме|не|нет|без|крім|окрім|немає|kecuali|tidak|bukan|belum|hariç|değil|dışında)(?!\p{L})/iu;

/** Words for what is still to come, was, or lies beside what is meant, in those languages. */
const ANOTHER_TIME = [
  String.raw`planned|intend\p{L}*|booked|scheduled|awaiting|under\s*way|in\s+(?:progress|preparation|process)|expected|proposed|future|pending|prospective|pursu\p{L}*|seek\p{L}*|appl(?:y|ied|ying|ies)\s+for|suspended|lapsed?|cancell?ed|surrendered|working\s+towards?`,
  String.raw`former\p{L}*|previous\p{L}*|dormant|dissolved|transferred|ceased|discontinued|closed|terminated|expired|withdrawn|revoked|sold|divested|liquidat\p{L}*`,
  String.raw`separate\p{L}*|carved|apart|outside|beyond|barring`,
  String.raw`geplant|künftig|ehemalig\p{L}*|außerhalb|prévu\p{L}*|previst\p{L}*|gepland|fuera|fora|fuori|buiten`,
  String.raw`in\s+(?:vorbereitung|arbeit)|beantrag\p{L}*|anstreb\p{L}*|angestrebt|streb(?:t|en)|em\s+processo|in\s+fase\s+di|en\s+phase|w\s+trakcie|ansök\p{L}*|solicit(?:ó|a|ado|ada|ou)|en\s+(?:trámite|tramitación|proceso|curso|cours|attente)|em\s+(?:curso|andamento|tramitação)|in\s+(?:corso|attesa)|in\s+(?:voorbereiding|behandeling)|pågår|pågående|under\s+(?:vejs|udarbejdelse|certificering)|w\s+toku`,
  String.raw`utanför|udenfor|utenfor|inte|ej|ikke|poza|wyłącz\p{L}*|nie`,
].join("|");

const FROM_A_YEAR = String.raw`(?:from|starting|effective|as\s+of|ab|bis|dès|desde|dal|vanaf|fra|från|od)\s+(?:\p{L}+\s+){0,2}20\d{2}(?!\d)`;

const OF_ANOTHER_TIME = new RegExp(
  orUnaccented(String.raw`(?<!\p{L})(?:(?:${ANOTHER_TIME})(?!\p{L})|${FROM_A_YEAR})`),
  "iu",
);

/** Whether a sentence says that something is to come, is over, or lies outside: "planned", "from 2027", "carved out". */
export function speaksOfAnotherTime(sentence: string): boolean {
  return OF_ANOTHER_TIME.test(sentence);
}
