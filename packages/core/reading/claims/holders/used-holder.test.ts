import { expect, test } from "vitest";

import { saidOfWhoIsUsed, usedHolder } from "./used-holder.ts";

test.for([
  ["Printing is outsourced to Inkwell Ltd, an ", "Inkwell Ltd"],
  ["Calls go over Ringbird (", "Ringbird"],
  ["Printing is outsourced to Inkwell Ltd, and we are ", null],
  ["We are ", null],
] as const)("“%s…” is said of %s", ([before, holder]) => {
  expect(usedHolder(before)?.holder ?? null).toBe(holder);
});

test("what somebody is used for may say that he is certified", () => {
  const holder = saidOfWhoIsUsed("Paper is shredded by an ", " certified contractor")?.holder;
  expect(holder).toBe("certified contractor");
  expect(saidOfWhoIsUsed("Paper is shredded in our ", " certified office")).toBeNull();
});
