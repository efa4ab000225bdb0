import type { Codec } from "@scopefit/xlsx/codec/codec";

import { nativelyInflated } from "./natively-inflated.ts";

/** How much is remembered at most, in bytes: a part that would not fit is inflated each time. */
const MOST_REMEMBERED = 512 * 1024 * 1024;

/** A codec that remembers parts for as long as it is told to. */
export interface RememberingCodec {
  readonly codec: Codec;
  /**
   * Has the browser itself inflate a part, so that the work in hand finds it remembered; where it
   * cannot, the part is inflated as it is asked for.
   */
  readonly inflateAhead: (part: Pick<Remembered, "compressed" | "size">) => Promise<void>;
  /** Runs some work in which no part is inflated twice, and forgets the parts when it is over. */
  readonly rememberDuring: <T>(work: () => Promise<T>) => Promise<T>;
}

/** A part that has been inflated, with where its compressed bytes stand. */
interface Remembered {
  readonly compressed: Uint8Array;
  readonly size: number;
  readonly pieces: readonly Uint8Array[];
}

/**
 * A codec for work that goes over the same parts several times, as showing a sheet does: inflating
 * them is half of what it costs. `onPiece` is told of every piece of a part that passes, in bytes.
 */
export function rememberingCodec(
  codec: Codec,
  onPiece: (bytes: number) => void = () => undefined,
): RememberingCodec {
  let remembered: readonly Remembered[] = [];
  let running = 0;

  function piecesOf(compressed: Uint8Array, size: number): readonly Uint8Array[] | undefined {
    return remembered.find((it) => it.size === size && isSame(it.compressed, compressed))?.pieces;
  }

  function hasRoom(size: number): boolean {
    const room = remembered.reduce((sum, it) => sum - it.size, MOST_REMEMBERED);
    return running > 0 && size <= room;
  }

  /** Keeps the pieces of a part as they pass; it is remembered once it has passed whole. */
  function keeper(compressed: Uint8Array, size: number) {
    const isKept = hasRoom(size);
    const pieces: Uint8Array[] = [];
    return {
      // The piece may be overwritten by the next.
      keep: (piece: Uint8Array) => (isKept ? void pieces.push(piece.slice()) : undefined),
      end() {
        if (isKept && running > 0) remembered = [...remembered, { compressed, size, pieces }];
      },
    };
  }

  return {
    codec: {
      ...codec,
      inflateEach(compressed, size, take) {
        const known = piecesOf(compressed, size);
        if (known !== undefined) {
          known.every((piece) => {
            onPiece(piece.length);
            return take(piece);
          });
          return;
        }
        const kept = keeper(compressed, size);
        let isWhole = true;
        codec.inflateEach(compressed, size, (piece) => {
          kept.keep(piece);
          onPiece(piece.length);
          isWhole = take(piece);
          return isWhole;
        });
        if (isWhole) kept.end();
      },
      async *inflateChunks(compressed, size) {
        const known = piecesOf(compressed, size);
        const kept = keeper(compressed, size);
        for await (const piece of known ?? codec.inflateChunks(compressed, size)) {
          if (known === undefined) kept.keep(piece);
          onPiece(piece.length);
          yield piece;
        }
        if (known === undefined) kept.end();
      },
    },
    async inflateAhead({ compressed, size }) {
      if (!hasRoom(size) || piecesOf(compressed, size) !== undefined) return;
      const pieces = await nativelyInflated(compressed, size, onPiece);
      if (pieces !== null && hasRoom(size)) {
        remembered = [...remembered, { compressed, size, pieces }];
      }
    },
    async rememberDuring(work) {
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) remembered = [];
      }
    },
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return (
    one.buffer === other.buffer &&
    one.byteOffset === other.byteOffset &&
    one.length === other.length
  );
}
