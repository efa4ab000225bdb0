import { expect, test } from "vitest";

import { gapsBeforeSiteHeadings } from "./site-headings.ts";

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
