import { describeWorkbookError } from "@scopefit/xlsx/errors";
import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { writeZip } from "@scopefit/xlsx/zip/zip-writer";

import type { PackagePart } from "@scopefit/xlsx/package/package-part";

/** A workbook file from its parts. */
export async function packageBytes(parts: readonly PackagePart[]): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const sources = parts.map(({ name, text }) => ({
    kind: "new" as const,
    name,
    content: [encoder.encode(text)],
    level: 6,
  }));
  const chunks: Uint8Array[] = [];
  const written = await writeZip(sources, zlibCodec, (chunk) => void chunks.push(chunk));
  if (!written.ok) throw new Error(describeWorkbookError(written.error));
  return Buffer.concat(chunks);
}
