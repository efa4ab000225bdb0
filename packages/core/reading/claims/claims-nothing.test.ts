import { expect, test } from "vitest";
import { claimsNothing } from "./claims-nothing.ts";

test.for([
  ["Vendors must be ", " certified", true],
  ["If we obtain ", "", true],
  ["We help startups get ", " certified", true],
  ["We have helped clients achieve ", " certification", true],
  ["We've taken dozens of SaaS companies to ", " certification", true],
  ["Our team guided two fintechs through ", " certification", true],
  ["Helping clients since 1999, we are ", " certified", false],
  ["We support customers in 20 countries and are ", " certified", false],
  ["We support customers that handle card data and are ", " certified", true],
  ["Trusted by leading banks and ", " certified", false],
  ["Supported by our vendors, we achieved ", " certification", false],
  ["", " certificates are valid for a three-year term", true],
  ["", " certificates expire after three years", true],
  ["An ", " certificate lasts three years", true],
  ["Our ", " certificate is valid for three years", false],
  ["", " certificates valid for three years from March 2025", false],
  ["Vendor to send ", " report", true],
  ["Happy to send our ", " report", false],
  ["We have chosen ", " over another", true],
  ["We opted for ", " and were certified in 2024", false],
  ["We use Drata for ", "", true],
  ["Monitored by Drata; we hold ", "", false],
  ["We have the expertise for ", "", true],
  ["Cloud attestation, comparable to ", "", true],
  ["", " is an international standard", true],
  ["", " or equivalent", true],
  ["Please attach your ", " certificate", true],
  ["Companies with ", " certification", true],
  ["When the ", " certificate expires, tell us", true],
  ["We hold ", " certification", false],
  ["You can request a copy of our ", " report", false],
] as const)("whether “%s… %s” claims nothing: %s", ([before, after, expected]) => {
  expect(claimsNothing(before, after)).toBe(expected);
});
