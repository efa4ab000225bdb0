import { expect, test } from "vitest";

import { findServices } from "../find-services.ts";

test.for<readonly [text: string, standing: string]>([
  ["payroll is processed by the client", "negated"],
  ["payroll remains with the customer", "negated"],
  ["payroll is outside the ISMS", "negated"],
  ["payroll is not offered", "negated"],
  ["payroll is subcontracted and excluded", "negated"],
  ["payroll is processed by Beta Ltd", "unclear"],
  ["payroll, where agreed", "unclear"],
  ["payroll is processed by our own staff", "asserted"],
  ["payroll services, which are provided by Acme", "asserted"],
  ["payroll processed by the client services team", "asserted"],
])("in “%s” it is %s", ([text, standing]) => {
  expect(findServices(text).mentions[0]?.standing).toBe(standing);
});
