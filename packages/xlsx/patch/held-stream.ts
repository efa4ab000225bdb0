/** A stream of which a beginning can be held back, to see whether it ends within it. */
export class HeldStream {
  readonly #rest: AsyncIterator<Uint8Array>;
  readonly #held: Uint8Array[] = [];

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#rest = chunks[Symbol.asyncIterator]();
  }

  /** Reads up to so many bytes, and says whether that was all. */
  async hold(most: number): Promise<boolean> {
    for (let length = 0; length <= most;) {
      const next = await this.#rest.next();
      if (next.done === true) return true;
      this.#held.push(next.value);
      length += next.value.length;
    }
    return false;
  }

  /** All of the stream, from its beginning. To be asked for once. */
  async *chunks(): AsyncIterable<Uint8Array> {
    for (let chunk = this.#held.shift(); chunk !== undefined; chunk = this.#held.shift())
      yield chunk;
    for (;;) {
      const next = await this.#rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
}
