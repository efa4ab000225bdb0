import { asReadError } from "../../xml/xml-error.ts";
import type { RowQueue } from "./row-queue.ts";
import type { SheetPatch } from "./sheet-patch.ts";
import { SheetSplicer } from "./sheet-splicer.ts";

/**
 * A sheet that is streamed, with a patch put in as the rows of the queue come by. Only a chunk or two
 * are held at a time. Throws a `WorkbookReadError`.
 */
export async function* splicedSheet<Row extends { readonly row: number }>(
  source: AsyncIterable<Uint8Array>,
  patch: SheetPatch<Row>,
  rows: RowQueue<Row>,
): AsyncIterable<Uint8Array> {
  const splicer = new SheetSplicer(patch, rows);
  try {
    await rows.fetch();
    for await (const chunk of source) {
      if (!splicer.add(chunk)) continue;
      while (!splicer.scan()) await rows.fetch();
      yield* splicer.output.take();
    }
    while (!splicer.scan()) await rows.fetch();
    splicer.finish();
  } catch (error) {
    throw asReadError(patch.part, error);
  }
  yield* splicer.output.takeAll();
}
