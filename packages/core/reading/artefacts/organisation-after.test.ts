import { expect, test } from "vitest";
import { organisationAfter } from "./organisation-after.ts";

const named = organisationAfter("issued by");

test.for([
  ["issued by Northgate Assurance LLP in May", ["Northgate Assurance LLP"]],
  ["issued by Harrow & Pike LLP, valid", ["Harrow & Pike LLP"]],
  ["issued by Harbour Labs. We are", ["Harbour Labs"]],
  ["issued by the end of May", []],
  ["issued by ISO", []],
] as const)("“%s” names %o", ([text, names]) => {
  expect(named(text).map(({ name }) => name)).toEqual(names);
});
