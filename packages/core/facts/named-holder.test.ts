import { expect, test } from "vitest";

import { isOneOf, mayBeOneOf, namedHolder } from "./named-holder.ts";

test.for([
  ["Hetzner maintains ISO 27001 certification.", "Hetzner"],
  ["Vercel is SOC 2 Type 2 compliant and runs our website", "Vercel"],
  ["Heroku's SOC 2 report is reviewed annually", "Heroku"],
  ["Hosted on Hetzner. We are ISO 27001 certified.", null],
  ["We are ISO 27001 certified (BSI).", null],
  ["Vercel is our host", null],
  ["Microsoft is our largest client; ISO 27001 certified since 2021.", null],
  ["Heroku is where we run it, ISO 27001 certified.", null],
] as const)("“%s” names %s as the holder", ([text, holder]) => {
  expect(namedHolder(text)).toBe(holder);
});

test.for([
  ["AWS", ["Amazon Web Services"], true],
  ["AWS", ["Amazon Web Services, Inc."], true],
  ["AWS", ["Lawson BPO"], false],
  ["Azure", ["Azure Contact Centre Inc."], false],
  ["OpenAI", ["OpenAI / Anthropic"], false],
  ["Hetzner", ["Tala Contact, Inc."], false],
] as const)("%s is one of %j beyond doubt: %s", ([holder, names, expected]) => {
  expect(isOneOf(holder, names)).toBe(expected);
});

test.for([
  ["Hetzner", ["Hetzner Online GmbH"], true],
  ["Azure", ["Azure Contact Centre Inc."], true],
  ["AWS", ["Amazon Web Services"], true],
  ["Microsoft 365", ["Microsoft Corporation"], true],
  ["Digital Realty", ["Digital Voice Ltd"], false],
  ["OCI", ["Social Voice Ltd"], false],
  ["Hetzner", ["Tala Contact, Inc."], false],
] as const)("%s may be one of %j: %s", ([holder, names, expected]) => {
  expect(mayBeOneOf(holder, names)).toBe(expected);
});
