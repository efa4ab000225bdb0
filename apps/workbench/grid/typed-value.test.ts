import { expect, test } from "vitest";

import { typedValue } from "./typed-value.ts";

test.for([
  ["", null],
  ["Acme", { kind: "text", text: "Acme" }],
  ["12.5", { kind: "number", number: 12.5 }],
  ["-3", { kind: "number", number: -3 }],
  ["007", { kind: "text", text: "007" }],
  ["1e5", { kind: "text", text: "1e5" }],
  ["1234567890123456", { kind: "text", text: "1234567890123456" }],
  ["2026-11-23", { kind: "day", day: "2026-11-23" }],
  ["2026-02-30", { kind: "text", text: "2026-02-30" }],
  ["31/03/2026", { kind: "text", text: "31/03/2026" }],
  ["'12", { kind: "text", text: "12" }],
  ["=1+1", { kind: "text", text: "=1+1" }],
] as const)("“%s”", ([typed, value]) => {
  expect(typedValue(typed)).toEqual(value);
});
