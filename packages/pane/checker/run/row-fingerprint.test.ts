import fc from "fast-check";
import { expect, test } from "vitest";

import { rowFingerprint } from "./row-fingerprint.ts";

const rowOf = (texts: readonly string[]) => ({
  row: 7,
  cells: texts.map((text, column) => ({ column, content: { kind: "text" as const, text } })),
});
const columns = new Set([0, 1, 2]);

test("the same cells give the same fingerprint, whatever stands in other columns", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 3 }), fc.string(), (texts, other) => {
      const [a = "", b = "", c = ""] = texts;
      expect(rowFingerprint(rowOf([a, b, c, other]), columns)).toBe(
        rowFingerprint(rowOf([a, b, c]), columns),
      );
    }),
  );
});

test("a changed cell gives another fingerprint", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      fc.pre(before !== after);
      expect(rowFingerprint(rowOf(["x", before]), columns)).not.toBe(
        rowFingerprint(rowOf(["x", after]), columns),
      );
    }),
  );
});

test("a text that moves to the next column gives another fingerprint", () => {
  expect(rowFingerprint(rowOf(["a", ""]), columns)).not.toBe(
    rowFingerprint(rowOf(["", "a"]), columns),
  );
});

test("an empty row and one that is not there are the same", () => {
  expect(rowFingerprint(undefined, columns)).toBe(rowFingerprint(rowOf(["", ""]), columns));
});
