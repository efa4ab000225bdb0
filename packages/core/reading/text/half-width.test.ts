import { expect, test } from "vitest";

import { withHalfWidth } from "./half-width.ts";

test.for([
  ["本社（大阪市）、札幌", "本社(大阪市)、札幌"],
  ["ＩＳＯ２７００１：２０２２", "ISO27001:2022"],
  ["Pune (India), Cebu", "Pune (India), Cebu"],
] as const)("“%s” is “%s” in plain signs, of the same length", ([text, plain]) => {
  expect(withHalfWidth(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});
