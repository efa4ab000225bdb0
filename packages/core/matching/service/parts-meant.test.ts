import { expect, test } from "vitest";

import { findServices } from "../../reading/services/find-services.ts";
import { partsMeant } from "./parts-meant.ts";

test.for<readonly [text: string, parts: readonly string[] | null]>([
  ["contact centre (voice)", ["customer-support-voice"]],
  ["contact centre operations (voice)", ["customer-support-voice"]],
  ["F&A (AP, AR)", ["finance-accounting/payable", "finance-accounting/receivable"]],
  ["customer care via email", ["customer-support-digital/email"]],
  ["contact centre (Manila)", null],
  ["contact centre (BPO)", null],
  ["contact centre (payroll)", null],
  ["contact centre, voice", null],
  ["contact centre", null],
])("“%s”: %j", ([text, parts]) => {
  const found = findServices(text);
  const [mention] = found.mentions;
  const meant = mention === undefined ? null : partsMeant(mention, found);
  expect(meant?.flatMap(({ term }) => term.needs) ?? null).toEqual(parts);
});
