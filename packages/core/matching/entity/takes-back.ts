import { orUnaccented } from "../../reading/text/unaccented.ts";

/**
 * Whether a sentence on a company says less than that it is the one, or something else besides: "cannot be
 * confirmed", "except Beta Ltd", "once …", in the languages that certificates are written in.
 */
export function takesBack(sentence: string): boolean {
  return TAKES_BACK.test(sentence);
}

const TAKES_BACK =
  /(?<!\p{L})(?:not|no|nor|never|cannot|can['’]t|whether|if|unless|until|once|when|will|would|should|but|only|exclu\p{L}*|except\p{L}*|without|other than|apart from|nicht|kein\p{L}*|ob|ohne|ausgen\p{L}*|au(?:ß|ss)er|nur|pas|sauf|sans|hors|non|senza|salvo|no|sin|excepto|não|sem|exceto|nie|niet|geen|behalve|zonder)(?!\p{L})/iu;

/** Words for what is still to come, was, or lies beside what is meant, in those languages. */
const ANOTHER_TIME = [
  String.raw`planned|intend\p{L}*|expected|proposed|future|pending|prospective|pursu\p{L}*|seek\p{L}*|working\s+towards?`,
  String.raw`former\p{L}*|previous\p{L}*|dormant|dissolved|transferred|ceased|discontinued|closed|terminated|expired|withdrawn|revoked|sold|divested|liquidat\p{L}*`,
  String.raw`separate\p{L}*|carved|apart|outside|beyond|barring`,
  String.raw`geplant|künftig|ehemalig\p{L}*|außerhalb|prévu\p{L}*|previst\p{L}*|gepland|fuera|fora|fuori|buiten`,
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
