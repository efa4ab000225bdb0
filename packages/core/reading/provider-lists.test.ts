import { expect, test } from "vitest";

import { listsProviders } from "./provider-lists.ts";

test.for([
  ["Hostco (SOC 2) and Mailpost (ISO 27001) are our subprocessors.", true],
  ["Northbase | Hosting | SOC 2", true],
  ["We are ISO 27001 certified.", false],
] as const)("whether “%s” lists whoever is used: %s", ([sentence, expected]) => {
  expect(listsProviders(sentence)).toBe(expected);
});
