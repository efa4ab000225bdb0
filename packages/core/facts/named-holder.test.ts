import { expect, test } from "vitest";

import { isNameOf, namedHolder } from "./named-holder.ts";

test.for([
  ["Hetzner maintains ISO 27001 certification.", "Hetzner"],
  ["Vercel is SOC 2 Type 2 compliant and runs our website", "Vercel"],
  ["Heroku's SOC 2 report is reviewed annually", "Heroku"],
  ["Hosted on Hetzner. We are ISO 27001 certified.", null],
  ["We are ISO 27001 certified (BSI).", null],
  ["Vercel is our host", null],
] as const)("“%s” names %s as the holder", ([text, holder]) => {
  expect(namedHolder(text)).toBe(holder);
});

test.for([
  ["Hetzner", ["Hetzner Online GmbH"], true],
  ["AWS", ["Amazon Web Services EMEA SARL"], true],
  ["Hetzner", ["Tala Contact, Inc."], false],
] as const)("%s under %j: %s", ([holder, names, expected]) => {
  expect(isNameOf(holder, names)).toBe(expected);
});
