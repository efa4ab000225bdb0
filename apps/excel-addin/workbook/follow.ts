import type { Selection, SheetChange } from "@scopefit/pane/workbook/workbook";
import type { CellRange } from "@scopefit/tracker/layout/grid";

import { parseAddress, parseAddresses } from "./range-address.ts";

/** Every cell of a sheet, for a change that says no more than that there was one. */
const EVERYTHING: CellRange = {
  firstRow: 1,
  lastRow: 1_048_576,
  firstColumn: 0,
  lastColumn: 16_383,
};

/** Tells of every change of the selection until the returned function is called. */
export function followSelection(listener: (selection: Selection) => void): () => void {
  return subscribed((context) =>
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOfSheet(worksheetId);
      if (sheet !== null) listener({ sheet, ranges: parseAddresses(address) });
    }),
  );
}

/** Tells of changes of cells, rows and columns until the returned function is called. */
export function followChanges(listener: (change: SheetChange) => void): () => void {
  return subscribed((context) =>
    context.workbook.worksheets.onChanged.add(
      async ({ worksheetId, address, changeType, source }) => {
        const sheet = await nameOfSheet(worksheetId);
        if (sheet === null) return;
        listener({
          sheet,
          range: parseAddress(address) ?? EVERYTHING,
          kind: changeType === Excel.DataChangeType.rangeEdited ? "cells" : "structure",
          isRemote: source === Excel.EventSource.remote,
        });
      },
    ),
  );
}

/** A handler can only be taken away with the context that it was added with. */
function subscribed<Args>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Args>,
): () => void {
  const added = Excel.run(async (context) => {
    const handler = add(context);
    await context.sync();
    return handler;
  });
  return () => {
    void added.then((handler) =>
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }),
    );
  };
}

/** The name of a sheet, or `null` where it is gone by now. */
async function nameOfSheet(id: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return worksheet.isNullObject ? null : worksheet.name;
  });
}
