import fc from "fast-check";
import { expect, test } from "vitest";

import { blank, known, text } from "../testing/facts.ts";
import { noFacts } from "./no-facts.ts";
import { comparable, identityKey, rowIdentity } from "./row-identity.ts";

test("a row is known by its vendor and service as written", () => {
  const serviceLine = known<"serviceLine">([{ text: "payroll", line: null }], "Payroll (PH)");
  expect(rowIdentity({ ...noFacts, vendorName: text("Dapitan Voice"), serviceLine })).toEqual({
    vendor: "Dapitan Voice",
    service: "Payroll (PH)",
  });
});

test("a row without a service is known by its vendor", () => {
  const facts = { ...noFacts, vendorName: text("Dapitan Voice"), serviceLine: blank };
  expect(rowIdentity(facts)).toEqual({ vendor: "Dapitan Voice", service: "" });
});

test.for([
  ["Dapitan  Voice", "dapitan voice"],
  [" DAPITAN\nVoice ", "Dapitan Voice"],
  ["Ｄapitan Voice", "Dapitan Voice"],
] as const)("“%s” is the same as “%s”", ([one, other]) => {
  expect(comparable(one)).toBe(comparable(other));
});

test("no two pairs of comparable texts share a key", () => {
  const word = fc.string().map(comparable);
  fc.assert(
    fc.property(word, word, word, word, (vendor, service, vendor2, service2) => {
      const isSame = vendor === vendor2 && service === service2;
      const keys = [
        { vendor, service },
        { vendor: vendor2, service: service2 },
      ].map(identityKey);
      expect(keys[0] === keys[1]).toBe(isSame);
    }),
  );
});
