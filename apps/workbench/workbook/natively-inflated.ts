/**
 * A part inflated by the browser itself, in pieces, or `null` where it has no such means or the part
 * does not inflate to the size that is stated. `onPiece` is told of every piece, in bytes.
 */
export async function nativelyInflated(
  compressed: Uint8Array,
  size: number,
  onPiece: (bytes: number) => void,
): Promise<readonly Uint8Array[] | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    const inflate = new DecompressionStream("deflate-raw");
    // A copy, because the stream may not take what is only a view of the file.
    const bytes = new Blob([Uint8Array.from(compressed)]).stream();
    const reader = bytes.pipeThrough<Uint8Array>(inflate).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > size) {
        await reader.cancel();
        return null;
      }
      pieces.push(value);
      onPiece(value.length);
    }
  } catch {
    return null;
  }
  return length === size ? pieces : null;
}
