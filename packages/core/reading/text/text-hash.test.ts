import fc from "fast-check";
import { expect, test } from "vitest";

import { textHash } from "./text-hash.ts";

test("a text has the same hash for ever", () => {
  expect([textHash(""), textHash("Dapitan Voice")]).toMatchInlineSnapshot(`
    [
      "ztntfp.15z3edo",
      "k2ki1q.1bxp86c",
    ]
  `);
});

test("a hash is short", () => {
  fc.assert(fc.property(fc.string(), (text) => textHash(text).length <= 15));
});

test("texts that differ in one character have different hashes", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(0xffff), (before, after, unit) => {
      const text = `${before}${String.fromCharCode(unit)}${after}`;
      const other = `${before}${String.fromCharCode(unit ^ 1)}${after}`;
      expect(textHash(other)).not.toBe(textHash(text));
    }),
  );
});

test("a hundred thousand scope statements have as many hashes", () => {
  const hashes = new Set<string>();
  for (let number = 0; number < 100_000; number++) {
    hashes.add(textHash(`Provision of service ${number} to clients of company ${number * 7}.`));
  }
  expect(hashes.size).toBe(100_000);
});
