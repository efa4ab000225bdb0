/** Letters that English does not have. */
const LETTERS = /[ßäöüéèêàçñãõáíóúąćęłńśźżčďěňřšťůýğışőűæøåăâîșțđơư]/iu;

/** Small words of other languages, none of them an English one. */
const SMALL_WORDS =
  /(?<!\p{L})(?:de|der|das|und|mit|nach|für|von|ist|le|la|les|des|du|et|est|pour|el|los|las|del|con|para|por|da|em|com|il|gli|di|della|het|een|van|voor|met|z|na|dla|oraz|jest|są|nie|je|ve|ile|og|och|som|av)(?!\p{L})/giu;

/** How many of them are no accident: "Certificado de la …". */
const ENOUGH = 2;

/**
 * Whether a text in Latin letters seems to be in a language other than English. A name with an accent makes it
 * seem so; use it only where nothing is lost by that.
 */
export function isInOtherLanguage(text: string): boolean {
  return LETTERS.test(text) || (text.match(SMALL_WORDS)?.length ?? 0) >= ENOUGH;
}
