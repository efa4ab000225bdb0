import { createChecker } from "@scopefit/pane/checker/create-checker";
import { remoteChecker } from "@scopefit/pane/checker/worker/remote-checker";
import { serveChecker } from "@scopefit/pane/checker/worker/serve-checker";
import type { GridRow } from "@scopefit/tracker/layout/grid";
import { afterEach, expect, test } from "vitest";

import { packingEnd, unpackingEnd } from "./packed-line.ts";

const ends: (() => void)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

function rowOf(row: number, texts: readonly string[]): GridRow {
  const cells = texts.map((text, column) => ({ column, content: { kind: "text" as const, text } }));
  return { row, cells };
}

test("a checker behind a packed line understands the rows that were handed to it", async () => {
  const { port1, port2 } = new MessageChannel();
  ends.push(() => port1.close());
  serveChecker(createChecker(), unpackingEnd(port2));
  const checker = remoteChecker(packingEnd(port1), () => port1.close());
  await checker.takeSheet({
    shape: {
      name: "Vendors",
      visibility: "visible",
      merges: [],
      tables: [],
      autoFilter: null,
      names: [],
      hiddenColumns: [],
      isProtected: false,
    },
    table: null,
  });
  await checker.takeRows([rowOf(1, ["Vendor", "Service", "ISO 27001"])]);
  await checker.takeRows([rowOf(2, ["Acme", "Voice", "Yes"]), rowOf(3, ["Apex", "Chat", "No"])]);
  expect(await checker.understand([])).toMatchObject({
    ok: true,
    tracker: { headerRow: 1, vendorRows: [2, 3] },
  });
});
