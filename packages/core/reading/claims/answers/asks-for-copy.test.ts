import { expect, test } from "vitest";

import { asksForCopy } from "./asks-for-copy.ts";

test("asking for a copy of our report supposes that there is one", () => {
  expect(asksForCopy("Ask us for a copy of our ", " report")).toBe(true);
  expect(asksForCopy("Ask us about ", " report")).toBe(false);
});
