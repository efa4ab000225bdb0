import { expect, test } from "vitest";

import { roleOfSubservice, type SubserviceRole } from "./subservice-role.ts";

const context = {
  sites: ["Makati"],
  services: ["voice support"],
  subprocessors: ["Palayok Inc. (voice support at night)", "AWS (hosting)"],
};

test.for<readonly [string, SubserviceRole]>([
  ["AWS", "other"],
  ["Genesys Cloud", "other"],
  ["Equator Data Centre Makati", "other"],
  ["Banyan Staffing Corp", "delivers"],
  ["Agents of Banyan", "delivers"],
  ["Palayok", "delivers"],
  ["our affiliate in Makati", "delivers"],
  ["an affiliate in Cebu", "may-deliver"],
  ["Banyan Makati Inc.", "may-deliver"],
  ["Banyan Legal", "other"],
])("“%s”: %s", ([name, role]) => {
  expect(roleOfSubservice(name, context)).toBe(role);
});
