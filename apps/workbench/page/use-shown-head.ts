import type { WorkbookProblem } from "@scopefit/pane/workbook/workbook-problem";
import { useEffect, useState } from "react";

import type { ShownHead } from "../sheet/shown-sheet.ts";
import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";

/** A sheet on its way to the grid. */
export type SheetShown =
  | { readonly kind: "reading" }
  | { readonly kind: "shown"; readonly sheet: string; readonly head: ShownHead }
  | { readonly kind: "unreadable"; readonly problem: WorkbookProblem };

/** Reads what the grid shows of a sheet, and reads it again with every new file. */
export function useShownHead(workbook: RemoteWorkbook, sheet: string): SheetShown {
  const [shown, setShown] = useState<SheetShown>({ kind: "reading" });
  useEffect(() => {
    let isOver = false;
    async function read(): Promise<void> {
      const head = await workbook.shownHead(sheet);
      if (isOver) return;
      setShown(
        head.ok
          ? { kind: "shown", sheet, head: head.value }
          : { kind: "unreadable", problem: head.problem },
      );
    }
    void read();
    // The sheet of before stays in view until the new one is there.
    const stop = workbook.onFile(() => void read());
    return () => {
      isOver = true;
      stop();
    };
  }, [workbook, sheet]);
  return shown.kind === "shown" && shown.sheet !== sheet ? { kind: "reading" } : shown;
}
