import { expect, test } from "vitest";

import { companyInFront } from "./company-in-front.ts";

test.for([
  ["Corvane, Inc. - Corvane Messaging Platform", "Corvane, Inc."],
  ["Nubela Hosting, S.L.: servicios de alojamiento", "Nubela Hosting, S.L."],
  ["Corvane Ltd; payroll services; Leeds", "Corvane Ltd"],
  ["Corvane Sp. z o.o. – obsługa klienta", "Corvane Sp. z o.o."],
  ["Payroll services of Corvane Ltd in Leeds", null],
  ["Payroll for Corvane Ltd: monthly runs", null],
  ["Corvane Ltd", null],
  ["Corvane-Inc platform", null],
] as const)("“%s” names the company %s first", ([scope, company]) => {
  expect(companyInFront(scope)).toBe(company);
});
