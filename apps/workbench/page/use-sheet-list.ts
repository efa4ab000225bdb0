import { useEffect, useState } from "react";

import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";

/** The names of the sheets that the user may look at, kept up to date with the file. */
export function useSheetList(workbook: RemoteWorkbook): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    async function read(): Promise<void> {
      const listed = await workbook.sheets();
      if (isOver || !listed.ok) return;
      const visible = listed.value.filter(({ visibility }) => visibility === "visible");
      setNames(visible.map(({ name }) => name));
    }
    void read();
    const stop = workbook.onFile(() => void read());
    return () => {
      isOver = true;
      stop();
    };
  }, [workbook]);
  return names;
}
