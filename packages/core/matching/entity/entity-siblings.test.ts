import { expect, test } from "vitest";

import { withSiblingsParted } from "./entity-siblings.ts";

test.for([
  ["Acme Romania, Acme Hungary", "Acme Romania; Acme Hungary"],
  ["Acme Romania, Acme Hungary Kft., Acme Poland", "Acme Romania; Acme Hungary Kft.; Acme Poland"],
  ["Acme Ltd, Acme House 12", "Acme Ltd, Acme House 12"],
  ["Acme Romania, Inc.", "Acme Romania, Inc."],
  ["Acme, Beta", "Acme, Beta"],
] as const)("“%s” are “%s”", ([text, expected]) => {
  expect(withSiblingsParted(text)).toBe(expected);
});
