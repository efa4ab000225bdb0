import { expect, test } from "vitest";

import { isBranchWord, legalFormEndingAt, legalFormInFront } from "./legal-forms.ts";

test.for<readonly [name: string, family: string | null, length: number]>([
  ["acme inc", "incorporated", 1],
  ["acme corporation", "incorporated", 1],
  ["acme ltd", "limited", 1],
  ["acme pvt ltd", "private-limited", 2],
  ["acme p ltd", "private-limited", 2],
  ["acme pte ltd", "pte-ltd", 2],
  ["acme pty ltd", "pty-ltd", 2],
  ["acme co ltd", "co-ltd", 2],
  ["acme sa", "sa", 1],
  ["acme sa de cv", "sa-de-cv", 3],
  ["acme s de rl de cv", "srl-de-cv", 5],
  ["acme gmbh and co kg", "gmbh-kg", 4],
  ["acme gmbh", "gmbh", 1],
  ["acme sp z oo", "sp-zoo", 3],
  ["acme sdn bhd", "sdn-bhd", 2],
  ["acme bhd", "bhd", 1],
  ["acme limited liability company", "llc", 3],
  ["acme services", null, 0],
  ["", null, 0],
])("“%s” ends with the form %s", ([name, family, length]) => {
  const tokens = name.split(" ");
  const found = legalFormEndingAt(tokens, tokens.length);
  expect(found).toEqual(family === null ? null : { family, length });
});

test("PT stands in front, a branch is no form", () => {
  expect(legalFormInFront("pt")).toBe("pt");
  expect(legalFormInFront("constructor")).toBeNull();
  expect(isBranchWord("rohq")).toBe(true);
});
