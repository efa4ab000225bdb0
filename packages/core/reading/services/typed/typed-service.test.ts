import { expect, test } from "vitest";

import { typedService } from "./typed-service.ts";

test.for<readonly [typed: string, service: string]>([
  ["CS", "customer service"],
  ["SOC 24x7", "security operations center"],
  ["med billing", "medical billing"],
  ["debt coll.", "debt collections"],
  ["voice CS", "voice customer service"],
  ["tech supp", "technical support"],
  ["AP inv proc", "AP invoice processing"],
  ["scan & store", "document scanning and records storage"],
  ["app support", "application support"],
  ["payroll + T&E", "payroll + travel and expense"],
  ["print+mail", "print + mail"],
  ["C++ development", "C++ development"],
  ["payroll", "payroll"],
])("“%s” is “%s”", ([typed, service]) => {
  expect(typedService(typed).trim()).toBe(service);
});
