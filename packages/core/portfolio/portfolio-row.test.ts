import { expect, test } from "vitest";

import { noFacts } from "../facts/no-facts.ts";
import { text } from "../testing/facts.ts";
import { companyKey, portfolioRow } from "./portfolio-row.ts";

test.for([
  ["Tala Contact", "TALA CONTACT, Inc.", true],
  ["Tala Contact", "Tala Contact (Philippines)", true],
  ["Tala Contact", "Tala Care", false],
] as const)("“%s” and “%s” are one company: %s", ([one, other, isSame]) => {
  expect(companyKey(one) === companyKey(other)).toBe(isSame);
});

test("companies of one parent are one group", () => {
  const row = (vendor: string) =>
    portfolioRow(2, { ...noFacts, vendorName: text(vendor), vendorParent: text("Luna Group") });
  expect(row("Tala Contact").group).toBe(row("Bulan Voice").group);
  expect(row("Tala Contact").company).not.toBe(row("Bulan Voice").company);
});
