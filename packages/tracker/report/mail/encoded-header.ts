import { hexOf, utf8Bytes } from "./quoted-printable.ts";

/** The longest line of a header, and what an encoded word adds to its text (RFC 5322, RFC 2047). */
const LONGEST_LINE = 76;
const WORD_START = "=?utf-8?q?";
const WORD_END = "?=";

const NOT_PLAIN = /[^\x20-\x7e]|=\?/u;
const SAFE = /[A-Za-z0-9!*+/-]/u;

/**
 * A header field. A line break of the text becomes a blank, so that no text can add a field; what is
 * not plain ASCII is written as encoded words, broken between characters.
 */
export function headerField(name: string, text: string): string {
  const line = text.replace(/\p{Cc}+/gu, " ").trim();
  if (!NOT_PLAIN.test(line)) return `${name}: ${folded(line, name.length + 2)}`;
  return `${name}: ${encodedWords(line, name.length + 2).join("\r\n ")}`;
}

function folded(line: string, start: number): string {
  let length = start;
  let out = "";
  for (const word of line.split(" ")) {
    const isFirst = out === "";
    if (!isFirst && length + 1 + word.length > LONGEST_LINE) {
      out += "\r\n";
      length = 0;
    }
    out += isFirst ? word : ` ${word}`;
    length += word.length + (isFirst ? 0 : 1);
  }
  return out;
}

function encodedWords(line: string, start: number): readonly string[] {
  const words: string[] = [];
  let word = "";
  let room = LONGEST_LINE - start - WORD_START.length - WORD_END.length;
  for (const character of line) {
    const unit = encodedCharacter(character);
    if (word.length + unit.length > room) {
      words.push(WORD_START + word + WORD_END);
      word = "";
      room = LONGEST_LINE - 1 - WORD_START.length - WORD_END.length;
    }
    word += unit;
  }
  return [...words, WORD_START + word + WORD_END];
}

function encodedCharacter(character: string): string {
  if (character === " ") return "_";
  return SAFE.test(character) ? character : utf8Bytes(character).map(hexOf).join("");
}
