import { expect, test } from "vitest";

import { isHeadingOfDemand } from "./clause-heading.ts";

test.for([
  ["10.2 ISO 27001.", "The provider shall produce a valid certificate.", false, true],
  ["4) SOC 2 reports", "Suppliers must send the latest report each year.", false, true],
  ["10.2 ISO 27001.", "Our certificate is attached.", false, false],
  ["ISO 27001.", "The provider shall produce a valid certificate.", true, true],
  ["ISO 27001.", "Our certificate is attached.", true, false],
  ["We are certified.", "The provider shall inform us.", false, false],
] as const)(
  "“%s” before “%s” is the heading of a demand (a name alone: %s): %s",
  ([sentence, next, isName, expected]) => {
    expect(isHeadingOfDemand(sentence, next, isName)).toBe(expected);
  },
);
