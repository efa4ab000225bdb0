import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";

function declaredEncoding(start: Uint8Array): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = new TextDecoder().decode(start.subarray(0, 200));
  const declaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)/u.exec(head);
  return declaration?.[1]?.toLowerCase() ?? "utf-8";
}

/** The encoding of a part as its first bytes tell, or `null` where it is UTF-8. */
export function foreignEncoding(start: Uint8Array): string | null {
  const encoding = declaredEncoding(start);
  return encoding === "utf-8" || encoding === "utf8" || encoding === "us-ascii" ? null : encoding;
}

/** Passes on a part that is streamed. Throws a `WorkbookReadError` unless it starts as UTF-8. */
export async function* inUtf8(
  chunks: AsyncIterable<Uint8Array>,
  part: string,
): AsyncIterable<Uint8Array> {
  let isChecked = false;
  for await (const chunk of chunks) {
    const encoding = isChecked ? null : foreignEncoding(chunk);
    if (encoding !== null) {
      throw new WorkbookReadError({ kind: "unsupported-encoding", part, encoding });
    }
    isChecked = true;
    yield chunk;
  }
}

/** A part that is read whole, as UTF-8. UTF-16 is legal, and some tools write small parts so. */
export function toUtf8(bytes: Uint8Array, part: string): Result<Uint8Array, WorkbookError> {
  const encoding = foreignEncoding(bytes);
  if (encoding === null) return success(bytes);
  if (encoding !== "utf-16le" && encoding !== "utf-16be") {
    return failure({ kind: "unsupported-encoding", part, encoding });
  }
  return success(new TextEncoder().encode(new TextDecoder(encoding).decode(bytes)));
}
