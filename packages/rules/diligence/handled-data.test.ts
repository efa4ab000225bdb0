import type { FieldValue } from "@scopefit/core/facts/field-value";
import { blank, known } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { type HandledData, handledData } from "./handled-data.ts";

test.for<readonly [FieldValue<"dataTypes">, HandledData]>([
  [["pii", "phi"], "most"],
  [["pci"], "most"],
  [["pii", "ip"], "sensitive"],
  [["credentials"], "sensitive"],
  [["client-confidential"], "confidential"],
  [["none"], "none"],
  [[], "unknown"],
])("%j is %s", ([types, expected]) => {
  expect(handledData(known<"dataTypes">(types))).toBe(expected);
});

test("an empty cell tells nothing", () => {
  expect(handledData(blank)).toBe("unknown");
});
