import { expect, test } from "vitest";

import { longTextKey } from "./text-key.ts";

const SCOPE =
  "The information security management system of Tala Contact for inbound and outbound contact centre services to clients";

test.for<readonly [what: string, text: string, vendor: string]>([
  [
    "other case and punctuation",
    SCOPE.toUpperCase().replace("clients", "clients."),
    "Tala Contact",
  ],
  ["another vendor's name", SCOPE.replace("Tala Contact", "Bulan Voice"), "Bulan Voice"],
])("a text with %s is the same", ([, text, vendor]) => {
  expect(longTextKey(text, vendor)).toBe(longTextKey(SCOPE, "Tala Contact"));
});

test("a text with one other word is another", () => {
  const other = SCOPE.replace("outbound", "nightly");
  expect(longTextKey(other, "Tala Contact")).not.toBe(longTextKey(SCOPE, "Tala Contact"));
});

test.for([
  ["twelve words count", "a b c d e f g h i j k lot", true],
  ["eleven do not", "a b c d e f g h i j klmnopq", false],
] as const)("%s", ([, text, counts]) => {
  expect(longTextKey(text, "") !== null).toBe(counts);
});
