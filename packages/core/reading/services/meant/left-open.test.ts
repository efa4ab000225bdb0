import { expect, test } from "vitest";

import { findServices } from "../find-services.ts";

test.for<readonly [text: string, standing: string]>([
  ["whether payroll falls within it is laid down in the order form", "unclear"],
  ["it is not stated whether payroll is covered", "unclear"],
  ["we cannot say whether payroll forms part of it", "unclear"],
  ["as to payroll, the certificate is silent", "unclear"],
  ["regarding payroll, our auditor's letter says nothing", "unclear"],
  ["Quant à la paie, le rapport ne dit rien", "unclear"],
  ["En cuanto a la nómina, el informe guarda silencio", "unclear"],
  ["payroll is covered whether it is run for one client or for many", "asserted"],
  ["payroll, whether by post or online, is covered", "asserted"],
  ["as to payroll, the certificate names it on page two", "asserted"],
])("in “%s” it is %s", ([text, standing]) => {
  expect(findServices(text).mentions[0]?.standing).toBe(standing);
});
