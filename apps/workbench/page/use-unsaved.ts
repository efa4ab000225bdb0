import { useCallback, useEffect, useState } from "react";

import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";

/** Whether the workbook holds changes that have not been downloaded. */
export interface Unsaved {
  readonly isUnsaved: boolean;
  readonly canUndo: boolean;
  /** The file as it is now has been downloaded. */
  readonly saved: () => void;
}

/** Follows the file, and asks before the page is left with changes that are nowhere else. */
export function useUnsaved(workbook: RemoteWorkbook): Unsaved {
  const [state, setState] = useState({ isUnsaved: false, canUndo: false });

  useEffect(
    () =>
      workbook.onFile(() =>
        // A file that is back where it began has nothing that could be lost.
        setState({ isUnsaved: workbook.canUndo, canUndo: workbook.canUndo }),
      ),
    [workbook],
  );

  useEffect(() => {
    if (!state.isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [state.isUnsaved]);

  const saved = useCallback(() => setState((before) => ({ ...before, isUnsaved: false })), []);
  return { ...state, saved };
}
