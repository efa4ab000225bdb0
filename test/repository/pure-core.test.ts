import { expect, test } from "vitest";

import { loadBareBundle } from "./bare-bundle.ts";

test("the core, its rules and places run as one file with nothing but the ECMAScript globals", async () => {
  const call = await loadBareBundle();
  expect(await call("scopefit.statusOfOneRow()")).toBe("covered");
});
