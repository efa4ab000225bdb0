import { expect, test } from "vitest";

import { fieldChoices, typedField } from "./field-choice.ts";

test("no two fields share a name, so that a name is enough to choose one", () => {
  const labels = fieldChoices.map(({ label }) => label.toLowerCase());
  expect(new Set(labels).size).toBe(labels.length);
});

test.for([
  ["Sites on the certificate", { kind: "field", field: "isoSites" }],
  ["  sites ON the certificate ", { kind: "field", field: "isoSites" }],
  ["", { kind: "none" }],
  [" ", { kind: "none" }],
  ["sites", { kind: "unknown" }],
] as const)("“%s” is read", ([text, typed]) => {
  expect(typedField(text)).toEqual(typed);
});
