const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Goes through delimited text record by record, as Excel does: quotes count only at the start of a
 * field, what follows a closing quote belongs to the field as it stands, and a line ends in CR, LF
 * or both, whichever comes. It keeps the place of every field, so that records can be echoed.
 */
export class RecordReader {
  /** The fields of the record, without their quotes. */
  fields: string[] = [];
  /** Where each field starts and ends in the text, quotes included. */
  fieldStarts: number[] = [];
  fieldEnds: number[] = [];
  /** Where the record starts, and where the next one does. Its line end lies before `after`. */
  start = 0;
  after: number;
  /** Whether the last field opens a quote that is never closed. */
  isUnclosed = false;

  readonly #text: string;
  readonly #delimiter: number;

  constructor(text: string, delimiter: string, from = 0) {
    this.#text = text;
    this.#delimiter = delimiter.charCodeAt(0);
    this.after = from;
  }

  /** Goes to the next record; `false` where there is none. */
  next(): boolean {
    const text = this.#text;
    if (this.after >= text.length) return false;
    this.fields = [];
    this.fieldStarts = [];
    this.fieldEnds = [];
    this.start = this.after;
    let at = this.start;
    for (;;) {
      at = this.#readField(at);
      const code = text.charCodeAt(at);
      if (code === this.#delimiter) {
        at++;
        continue;
      }
      const isPair = code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
      this.after = Math.min(text.length, at + (isPair ? 2 : 1));
      return true;
    }
  }

  /** Whether nothing at all stands in the record. */
  isBlank(): boolean {
    return this.fields.every((field) => field.trim() === "");
  }

  /** Reads the field that starts here, and gives the place of what ends it. */
  #readField(start: number): number {
    const text = this.#text;
    let value = "";
    let at = start;
    if (text.charCodeAt(at) === QUOTE) {
      const close = this.#closingQuote(at + 1);
      this.isUnclosed = close < 0;
      const end = close < 0 ? text.length : close;
      const quoted = text.slice(at + 1, end);
      value = quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted;
      at = Math.min(text.length, end + 1);
    }
    const bare = at;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiter || code === LINE_FEED || code === CARRIAGE_RETURN) break;
      at++;
    }
    this.fields.push(bare === at ? value : value + text.slice(bare, at));
    this.fieldStarts.push(start);
    this.fieldEnds.push(at);
    return at;
  }

  #closingQuote(from: number): number {
    let at = this.#text.indexOf('"', from);
    while (at >= 0 && this.#text.charCodeAt(at + 1) === QUOTE) at = this.#text.indexOf('"', at + 2);
    return at;
  }
}
