/** "TYPE_2", "GDPR, ISO_27001": entries of a list as programs export them, and nothing else. */
const CODES = /^[A-Z\d]+(?:_[A-Z\d]+)*(?:\s*[,;|/]\s*[A-Z\d]+(?:_[A-Z\d]+)*)*$/u;

/** What the codes in a cell say in words: “TYPE 2”; `null` where the cell holds none. */
export function codeInWords(text: string): string | null {
  if (!text.includes("_")) return null;
  const code = text.trim();
  return CODES.test(code) ? code.replaceAll("_", " ") : null;
}
