import { XmlError } from "../../xml/xml-error.ts";
import { joinBytes } from "../xml/splice.ts";

/** More than any honest sheet has before or behind its rows, in bytes. */
const LONGEST = 256 * 1024 * 1024;

/** Bytes that are kept until they are whole. */
export class HeldBytes {
  readonly #pieces: Uint8Array[] = [];
  #length = 0;

  /** Keeps a copy: what it is given may be written over afterwards. */
  add(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length > LONGEST) throw new XmlError("it has too much beside its rows");
    this.#pieces.push(bytes.slice());
  }

  joined(): Uint8Array {
    return joinBytes(this.#pieces);
  }
}
