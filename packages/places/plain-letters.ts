const MARKS = /\p{M}/gu;
const LETTERS_WITHOUT_MARKS = /[ßøæœłđðþı]/gu;

const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A text in small letters without accents, in the forms that people type: "Łódź" is `lodz`, "ﬁ" is `fi`. */
export function plainLetters(text: string): string {
  const bare = text.normalize("NFKD").replace(MARKS, "").toLowerCase();
  return bare.replace(LETTERS_WITHOUT_MARKS, (letter) => SPELT_OUT[letter] ?? letter);
}
