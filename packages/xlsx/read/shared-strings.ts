import type { CellContent } from "@scopefit/core/reading/cell/source-cell";

import type { PackedTexts } from "./packed-texts.ts";

/** How many characters of decoded texts are kept: those that a tracker repeats come early. */
const MAX_KEPT_LENGTH = 8 * 1024 * 1024;

/** The texts that cells refer to by number, kept as bytes until they are asked for. */
export class SharedStrings {
  readonly #texts: PackedTexts;
  readonly #kept: (CellContent | null | undefined)[];
  /** Whether a text has been asked for before; only the second time it is worth keeping. */
  readonly #asked: Uint8Array;
  #keptLength = 0;

  constructor(texts: PackedTexts) {
    this.#texts = texts;
    this.#kept = new Array<CellContent | null | undefined>(texts.count);
    this.#asked = new Uint8Array(texts.count);
  }

  /** The content of a cell with this text: `null` where it is empty, `undefined` where not there. */
  content(index: number): CellContent | null | undefined {
    if (index >= this.#texts.count) return undefined;
    const kept = this.#kept[index];
    if (kept !== undefined) return kept;
    if (this.#asked[index] === 0 || this.#keptLength >= MAX_KEPT_LENGTH) {
      this.#asked[index] = 1;
      return contentOf(this.#texts.text(index));
    }
    const text = this.#texts.loneText(index);
    this.#keptLength += text.length;
    return (this.#kept[index] = contentOf(text));
  }
}

function contentOf(text: string): CellContent | null {
  return text === "" ? null : { kind: "text", text };
}
