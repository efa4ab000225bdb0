import { capitalised } from "./words.ts";

/** What a rule puts in the place of its placeholders. */
type Values = Readonly<Record<string, string | number>>;

/** Texts by their parts: words at even places, names of placeholders at odd ones. */
const partsOfText = new Map<string, readonly string[]>();

/** A full stop that ends a quoted sentence; that of "Inc." belongs to the name. */
const SENTENCE_END = /(?<!(?<!\p{L})\p{Lu}\p{L}{0,3})\.$/u;

const PLACEHOLDER = /\{(\w+)\}/u;

/**
 * A rule's text with its {placeholders} filled in, a rule's own values before the standing ones, as a
 * sentence with a capital letter. The texts of the catalogue are few and filled for every row, so each
 * is taken apart once. A name with a full stop of its own ("Tala, Inc.") ends a sentence without a
 * second one, and so does a quoted sentence.
 */
export function fillText(
  text: string,
  own: Values,
  standing: (name: string) => string | undefined,
): string {
  const parts = partsOf(text);
  let filled = parts[0] ?? "";
  for (let place = 1; place < parts.length; place += 2) {
    const name = parts[place] ?? "";
    const rest = parts[place + 1] ?? "";
    const given = String(own[name] ?? standing(name) ?? `{${name}}`);
    const value = rest.startsWith("”.") ? given.replace(SENTENCE_END, "") : given;
    const next = value + (value.endsWith(".") && rest.startsWith(".") ? rest.slice(1) : rest);
    // The first letter is looked at before the text has grown, since a look puts all of it together.
    filled = filled === "" ? capitalised(next) : filled + next;
  }
  return filled;
}

/** Whether a rule's own values fill all {placeholders} of a text, so that it reads the same in every row. */
export function isFilledBy(text: string, own: Values): boolean {
  return partsOf(text).every((part, place) => place % 2 === 0 || part in own);
}

function partsOf(text: string): readonly string[] {
  let parts = partsOfText.get(text);
  if (parts === undefined) {
    parts = capitalised(text).split(PLACEHOLDER);
    partsOfText.set(text, parts);
  }
  return parts;
}
