import type { ZipArchive } from "../../zip/zip-archive.ts";

/** What happens to the parts of a package besides those that are streamed. */
export class PackageChanges {
  readonly #archive: ZipArchive;
  /** By part name in lower case: parts that are there and get other bytes, or `null` to go. */
  readonly #changed = new Map<string, Uint8Array | null>();
  /** Parts that are not there yet, in the order in which they are to come. */
  readonly added: { readonly name: string; readonly bytes: Uint8Array }[] = [];

  constructor(archive: ZipArchive) {
    this.#archive = archive;
  }

  /** Gives a part other bytes, or adds it. */
  put(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    if (this.#archive.entry(name) === undefined) this.added.push({ name, bytes });
    else this.#changed.set(name.toLowerCase(), bytes);
  }

  /** Takes a part away. A later `put` brings it back. */
  drop(name: string): void {
    if (this.#archive.entry(name) !== undefined) this.#changed.set(name.toLowerCase(), null);
  }

  /** The new bytes of a part, `null` if it goes, `undefined` if it stays as it is. */
  of(name: string): Uint8Array | null | undefined {
    return this.#changed.get(name.toLowerCase());
  }

  /** The names of the parts that go. */
  dropped(): ReadonlySet<string> {
    return new Set([...this.#changed].filter(([, bytes]) => bytes === null).map(([name]) => name));
  }

  /** The names of the parts that will be there, directories included. */
  remaining(): readonly string[] {
    const kept = this.#archive.entries.map(({ name }) => name).filter((it) => this.of(it) !== null);
    return [...kept, ...this.added.map(({ name }) => name)];
  }
}
