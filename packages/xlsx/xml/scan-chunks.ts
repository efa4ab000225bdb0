import { ByteWindow } from "./byte-window.ts";
import type { TagScanner } from "./tag-scanner.ts";

/** What reads from a window of bytes that moves along a stream. */
export interface WindowReader {
  readonly scanner: TagScanner;
  /** Reads what is there whole, and gives the place in the window behind it. */
  readonly read: () => number;
}

/**
 * Shows a stream of chunks to a reader as a window that moves along; what it leaves unread is shown
 * again with the next chunk. Yields the reader after each time, so that what it has read can be
 * taken, or the stream be left.
 */
export async function* scanChunks<Reader extends WindowReader>(
  chunks: AsyncIterable<Uint8Array>,
  reader: Reader,
): AsyncIterable<Reader> {
  const window = new ByteWindow();
  let readUpTo = 0;
  let isAllSeen = true;
  const scan = () => {
    window.show(reader.scanner);
    readUpTo = reader.read();
    window.scanned(readUpTo);
  };
  for await (const chunk of chunks) {
    isAllSeen = window.add(chunk, readUpTo);
    readUpTo = 0;
    if (!isAllSeen) continue;
    scan();
    yield reader;
  }
  if (isAllSeen) return;
  scan();
  yield reader;
}
