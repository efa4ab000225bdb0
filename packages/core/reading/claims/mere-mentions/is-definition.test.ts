import { expect, test } from "vitest";

import { isDefinition } from "./is-definition.ts";

test("a contract's definition is told from a claim", () => {
  expect(isDefinition("“Certificate” means an ISO 27001 certificate.")).toBe(true);
  expect(isDefinition("We hold ISO 27001.")).toBe(false);
});
