/**
 * Whether a sentence on a company says less than that it is the one, or something else besides: "cannot be
 * confirmed", "except Beta Ltd", "once …", in the languages that certificates are written in.
 */
export function takesBack(sentence: string): boolean {
  return TAKES_BACK.test(sentence);
}

const TAKES_BACK =
  /(?<!\p{L})(?:not|no|nor|never|cannot|can['’]t|whether|if|unless|until|once|when|will|would|should|but|only|exclu\p{L}*|except\p{L}*|without|other than|apart from|nicht|kein\p{L}*|ob|ohne|ausgen\p{L}*|au(?:ß|ss)er|nur|pas|sauf|sans|hors|non|senza|salvo|no|sin|excepto|não|sem|exceto|nie|niet|geen|behalve|zonder)(?!\p{L})/iu;
