import { expect, test } from "vitest";

import { gapsBeforeSiteHeadings, withFirstSiteHeading } from "./site-headings.ts";

test.for([
  ["Head office: Makati Branch: Cebu City", ["Head office: Makati", "Branch: Cebu City"]],
  [
    "Hovedkontor: København K. Afdelinger: Odense",
    ["Hovedkontor: København K", "Afdelinger: Odense"],
  ],
  ["Office: Makati - Other offices: Cebu", ["Office: Makati", "Other offices: Cebu"]],
  ["Manila office: sales only", ["Manila office: sales only"]],
  ["Philippines: Makati, Cebu", ["Philippines: Makati, Cebu"]],
] as const)("“%s” holds %j", ([text, expected]) => {
  let from = 0;
  const parts = gapsBeforeSiteHeadings(text).map(({ start, end }) => {
    const part = text.slice(from, start);
    from = end;
    return part;
  });
  expect([...parts, text.slice(from)]).toEqual(expected);
});

test.for([
  ["Locations – Pune, Indore", "Sites: Pune, Indore"],
  ["Sites in scope : Pune", "Sites: Pune"],
  ["Locations: The offices in Pune and Indore", "The offices in Pune and Indore"],
  ["Certified locations: Branches: Pune", "Branches: Pune"],
  ["Locations – La Paz", "Sites: La Paz"],
  ["Locations: Offices in Pune", "Offices in Pune"],
  ["Certified locations: Pune (closed)", "Sites: Pune (closed)"],
  ["Office Park Pune", "Office Park Pune"],
] as const)("“%s” is read as “%s”", ([text, expected]) => {
  expect(withFirstSiteHeading(text)).toBe(expected);
});
