import { expect, test } from "vitest";
import { organisationAfter } from "./organisation-after.ts";

const named = organisationAfter("issued by");

test.for([
  ["issued by Northgate Assurance LLP in May", ["Northgate Assurance LLP"]],
  ["issued by Harrow & Pike LLP, valid", ["Harrow & Pike LLP"]],
  ["issued by Harbour Labs. We are", ["Harbour Labs"]],
  ["issued by\nHarbour Labs", ["Harbour Labs"]],
  ["it was issued by\nHarbour Labs", ["Harbour Labs"]],
  ["- a letter that was issued by\nPeriod: 2025", []],
  ["issued by die Harbour GmbH", ["Harbour GmbH"]],
  ["issued by Unknown Auditor", []],
  ["issued by the end of May", []],
  ["issued by ISO", []],
] as const)("“%s” names %o", ([text, names]) => {
  expect(named(text).map(({ name }) => name)).toEqual(names);
});
