import { blank, known } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { usesNoSubprocessors } from "./uses-no-subprocessors.ts";

test.for([
  ["a plain none", known<"subprocessors">([], "None"), true],
  ["none disclosed", known<"subprocessors">([], "None disclosed"), false],
  ["a list", known<"subprocessors">(["Alder Cloud"]), false],
  ["an empty cell", blank, false],
] as const)("%s: %s", ([, fact, expected]) => {
  expect(usesNoSubprocessors(fact)).toBe(expected);
});
