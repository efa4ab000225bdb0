import { expect, test } from "vitest";

import { withoutUpkeep } from "./upkeep.ts";

test.for([
  ["certified, transition to 2022 in progress", "certified "],
  [" certificate (renewal planned)", " certificate  "],
  [" transition planned", " transition planned"],
  [" certified since 2019", " certified since 2019"],
] as const)("of “%s” “%s” is about the certificate itself", ([said, kept]) => {
  expect(withoutUpkeep(said)).toBe(kept);
});
