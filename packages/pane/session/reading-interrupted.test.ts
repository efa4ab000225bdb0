import { expect, test } from "vitest";

import { createChecker } from "../checker/create-checker.ts";
import { memorySheet } from "../testing/memory-sheet.ts";
import { memoryWorkbook } from "../testing/memory-workbook.ts";
import { AS_OF } from "../testing/taken-sheet.ts";
import { TRACKER_LINES } from "../testing/tracker-lines.ts";
import type { OpenSheet, Workbook } from "../workbook/workbook.ts";
import { WorkbookInterruption } from "../workbook/workbook-interruption.ts";
import { createSession } from "./session.ts";

const lost = { kind: "connection-lost", written: 0 } as const;

/** A workbook whose rows break off while they are read. */
function brokenOff(): Workbook {
  const workbook = memoryWorkbook({ sheets: [memorySheet("Vendors", TRACKER_LINES)] });
  const interrupted = (opened: OpenSheet): OpenSheet => ({
    ...opened,
    source: {
      ...opened.source,
      rows: () => {
        throw new WorkbookInterruption(lost);
      },
    },
  });
  return {
    ...workbook,
    openSheet: async (name) => {
      const opened = await workbook.openSheet(name);
      return opened.ok ? { ok: true, value: interrupted(opened.value) } : opened;
    },
  };
}

test("a connection that is lost while rows are read is told as that, and not as a mistake of ours", async () => {
  const session = createSession({
    workbook: brokenOff(),
    checker: createChecker(),
    today: AS_OF,
  });
  await session.acts.open();
  expect(session.state()).toMatchObject({ kind: "closed", problem: lost });
  session.end();
});
