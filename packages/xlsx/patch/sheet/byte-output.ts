/** What is handed on at a time: enough to be worth deflating, little enough to be held. */
const CHUNK = 256 * 1024;

/** The most bytes of UTF-8 that one UTF-16 unit becomes. */
const LONGEST_UNIT = 3;

const encoder = new TextEncoder();

/** Gathers bytes and texts into chunks. A chunk that has been taken is not written to again. */
export class ByteOutput {
  #chunk = new Uint8Array(CHUNK);
  #length = 0;
  #ready: Uint8Array[] = [];

  append(bytes: Uint8Array): void {
    let rest = bytes;
    while (rest.length > CHUNK - this.#length) {
      const fitting = rest.subarray(0, CHUNK - this.#length);
      this.#chunk.set(fitting, this.#length);
      rest = rest.subarray(fitting.length);
      this.#ready.push(this.#chunk);
      this.#chunk = new Uint8Array(CHUNK);
      this.#length = 0;
    }
    this.#chunk.set(rest, this.#length);
    this.#length += rest.length;
  }

  appendText(text: string): void {
    if (text.length * LONGEST_UNIT > CHUNK - this.#length) {
      this.append(encoder.encode(text));
      return;
    }
    const { written } = encoder.encodeInto(text, this.#chunk.subarray(this.#length));
    this.#length += written;
  }

  /** The chunks that are full. */
  take(): readonly Uint8Array[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** The chunks that are full and what has been begun. Nothing may be appended afterwards. */
  takeAll(): readonly Uint8Array[] {
    return [...this.take(), this.#chunk.subarray(0, this.#length)];
  }
}
