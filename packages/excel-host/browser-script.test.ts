import { Script } from "node:vm";

import { expect, test } from "vitest";

import { browserScript } from "./browser-script.ts";
import { officeClientPath } from "./load-office-client.ts";
import { readFileSync } from "node:fs";

test("one script holds the client unmodified, the host and the workbook", async () => {
  const workbook = { sheets: [{ name: "Vendors", rows: [["</script>", "\u2028"]] }] };
  const script = await browserScript({ workbook, platform: "web" });
  expect(script).toContain(readFileSync(officeClientPath(), "utf8"));
  expect(script).toContain('startExcelHost({"workbook":{"sheets":[{"name":"Vendors"');
  expect(() => new Script(script)).not.toThrow();
});
