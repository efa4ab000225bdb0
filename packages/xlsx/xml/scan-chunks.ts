import { ByteWindow } from "./byte-window.ts";
import type { TagScanner } from "./tag-scanner.ts";

/** What reads from a window of bytes that moves along a stream. */
export interface WindowReader {
  readonly scanner: TagScanner;
  /** Reads what is there whole from where the scanner stands, and gives the place behind it. */
  readonly read: () => number;
  /** Whether it has stopped early, until what it has read is taken from it. */
  readonly isFull?: boolean;
}

/**
 * Shows a stream of chunks to a reader as a window that moves along; what it leaves unread is shown
 * again with the next chunk. Yields the reader after each time, so that what it has read can be
 * taken, or the stream be left. From a reader that is full it must be taken.
 */
export async function* scanChunks<Reader extends WindowReader>(
  chunks: AsyncIterable<Uint8Array>,
  reader: Reader,
): AsyncIterable<Reader> {
  const window = new ByteWindow();
  let readUpTo = 0;
  let isAllSeen = true;
  function* scan(): Iterable<Reader> {
    for (let isMoreThere = true; isMoreThere;) {
      window.show(reader.scanner, readUpTo);
      readUpTo = reader.read();
      window.scanned(readUpTo);
      // Asked before the reader is emptied, which is what it is yielded for.
      isMoreThere = reader.isFull === true;
      yield reader;
    }
  }
  for await (const chunk of chunks) {
    isAllSeen = window.add(chunk, readUpTo);
    readUpTo = 0;
    if (isAllSeen) yield* scan();
  }
  if (!isAllSeen) yield* scan();
}
