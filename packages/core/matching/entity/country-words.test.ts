import { expect, test } from "vitest";

import { countryEndingAt, countryOfCode } from "./country-words.ts";

test.for<readonly [name: string, code: string | null, length: number]>([
  ["acme philippines", "PH", 1],
  ["acme united states of america", "US", 4],
  ["acme dominican republic", "DO", 2],
  ["acme south africa", "ZA", 2],
  ["acme africa", "region:africa", 1],
  ["acme uk", "GB", 1],
  ["acme bosnia and herzegovina", "BA", 3],
  ["acme it", null, 0],
  ["", null, 0],
])("“%s” ends with %s", ([name, code, length]) => {
  const tokens = name.split(" ");
  const found = countryEndingAt(tokens, tokens.length);
  expect(found).toEqual(code === null ? null : { code, length });
});

test.for<readonly [token: string, code: string | null]>([
  ["ph", "PH"],
  ["uae", "AE"],
  ["in", "IN"],
  ["it", null],
  ["acme", null],
])("the code %s is %s", ([token, code]) => {
  expect(countryOfCode(token)).toBe(code);
});
