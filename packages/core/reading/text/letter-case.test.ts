import { expect, test } from "vitest";

import {
  inNameCase,
  inSmallLetters,
  withCapitals,
  withCodeInCapitals,
  withSmallWords,
} from "./letter-case.ts";

test.for([
  ["FERNWOOD CARE LTD WILL BE ADDED LATER", "FERNWOOD CARE LTD will be added LATER"],
  ["THE OFFICES IN PUNE AND INDORE", "The offices in PUNE and INDORE"],
  ["PUNE ONLY. THE INDORE SITE IS EXCLUDED", "PUNE only. The INDORE site is excluded"],
  ["FERNWOOD SERVICIOS, S.A. DE C.V.", "FERNWOOD SERVICIOS, S.A. de C.V."],
  ["LAS VEGAS AND EL PASO", "LAS VEGAS and EL PASO"],
  ["ELMFORD IT PARK AND INDORE", "ELMFORD IT PARK and INDORE"],
  ["BANK OF ELMFORD", "BANK OF ELMFORD"],
  ["Pune AND Indore ONLY NOW", "Pune AND Indore ONLY NOW"],
] as const)("“%s” is read as “%s”", ([text, expected]) => {
  expect(withSmallWords(text)).toBe(expected);
});

test.for([
  ["HYDERABAD IN", "Hyderabad IN"],
  ["PUNE AND NAVI MUMBAI, MIDC", "PUNE and NAVI Mumbai, MIDC"],
  ["Pune DC", "Pune DC"],
] as const)("“%s” with names in their case is “%s”", ([text, expected]) => {
  expect(inNameCase(text)).toBe(expected);
});

test.for([
  ["PAYROLL AND FNOL", "payroll AND FNOL"],
  ["Payroll AND FNOL", "Payroll AND FNOL"],
] as const)("“%s” in small letters is “%s”", ([text, expected]) => {
  expect(inSmallLetters(text)).toBe(expected);
});

test.for([
  ["hyderabad in", "hyderabad IN"],
  ["birmingham (uk)", "birmingham (UK)"],
  ["el paso, tx", "el paso, TX"],
  ["new york city", "new york city"],
  ["Pune in", "Pune in"],
] as const)("“%s” with a code in capitals is “%s”", ([text, expected]) => {
  expect(withCodeInCapitals(text)).toBe(expected);
});

test.for([
  ["fernwood ltd (to be added)", "Fernwood Ltd (to be added)"],
  ["the offices of westerby inc. in elmford, ca", "The offices of Westerby Inc. In Elmford, CA"],
  ["see www.elmford.org or a@elmford.org", "See www.elmford.org or a@elmford.org"],
  ["us-east-1", "us-east-1"],
  ["Fernwood ltd", "Fernwood ltd"],
] as const)("“%s” with capitals is “%s”", ([text, expected]) => {
  expect(withCapitals(text)).toBe(expected);
});
