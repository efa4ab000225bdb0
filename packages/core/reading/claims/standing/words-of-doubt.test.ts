import { expect, test } from "vitest";
import { holdsDoubt } from "./words-of-doubt.ts";

const THIS_YEAR = 2026;

test.for([
  "We surrendered our ISO 27001 certificate when the Leeds office closed.",
  "The ISO 27001 certificate has run its course.",
  "Our SOC 2 audit was pushed back to the autumn.",
  "We are laying the groundwork for ISO 27001.",
  "The ISO 27001 audit is to be held in spring.",
  "Management has ruled SOC 2 out on grounds of cost.",
  "You will look in vain for our ISO 27001 certificate.",
  "We did have ISO 27001 once upon a time.",
  "The ISO 27001 certificate is made out to Northbase Holding.",
  "The machines of Northbase, on whose platform we run, are ISO 27001 certified.",
  "Our timeline: risk assessment done, ISO 27001 audit in March 2027",
  "An ISO 27001 certificate is typically valid for three years.",
])("“%s” leaves it open", (sentence) => {
  expect(holdsDoubt(sentence, THIS_YEAR)).toBe(true);
});

test.for([
  "We are ISO 27001 certified.",
  "Our ISO 27001 certificate is valid until 31 March 2028.",
  "ISO 27001, certificado válido, vencimiento 2027",
  "Our SOC 2 Type II report of 2025 shows no exceptions.",
  "Our ISO 27001 certification has never lapsed.",
  "The ISO 27001 certificate covers all sites in Manila and is not limited to the head office.",
  "Our SOC 2 report is not public; ask for it under NDA.",
])("“%s” leaves nothing open", (sentence) => {
  expect(holdsDoubt(sentence, THIS_YEAR)).toBe(false);
});

test("a year to come is one only where it is known which year it is", () => {
  expect(holdsDoubt("ISO 27001 audit in March 2027", 2026)).toBe(true);
  expect(holdsDoubt("ISO 27001 audit in March 2027", 2027)).toBe(false);
  expect(holdsDoubt("ISO 27001 audit in March 2027", null)).toBe(false);
});
