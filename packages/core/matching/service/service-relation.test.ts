import { expect, test } from "vitest";

import type { ServiceTopic } from "../../reading/services/lexicon/service-topic.ts";
import {
  breadthOf,
  mayInclude,
  names,
  relationOf,
  type ServiceRelation,
} from "./service-relation.ts";

function term(...covers: readonly ServiceTopic[]) {
  return { strength: "named", needs: covers.slice(0, 1), covers } as const;
}

test.for<readonly [needed: ServiceTopic, covers: ServiceTopic, relation: ServiceRelation]>([
  ["payroll", "payroll", "covers"],
  ["finance-accounting/payable", "finance-accounting", "covers"],
  ["finance-accounting", "finance-accounting/payable", "part"],
  ["finance-accounting/receivable", "finance-accounting/payable", "sister"],
  ["payroll", "hr-outsourcing", "adjacent"],
  ["healthcare-rcm", "claims-processing", "adjacent"],
  ["payroll", "lpo", "other"],
  ["recruitment", "recruitment+staffing", "sister"],
  ["recruitment+staffing", "recruitment", "sister"],
  ["customer-support-voice", "customer-support-voice/inbound", "covers"],
  ["customer-support-voice", "customer-support-voice/outbound", "part"],
])("%s and %s: %s", ([needed, covers, relation]) => {
  expect(relationOf(needed, term(covers))).toBe(relation);
});

test("the term that names a topic alone is narrower than one that includes it", () => {
  const alone = breadthOf("finance-accounting/payable", term("finance-accounting/payable"));
  const including = breadthOf("finance-accounting/payable", term("finance-accounting"));
  expect(alone).toBeLessThan(including);
});

test("a term names what it asks for, and only includes what it merely covers", () => {
  expect(names(term("payroll"), "payroll")).toBe(true);
  expect(names(term("finance-accounting"), "finance-accounting/payable")).toBe(false);
});

test("HR may include payroll, and payroll no HR", () => {
  expect(mayInclude(term("hr-outsourcing"), "payroll")).toBe(true);
  expect(mayInclude(term("payroll"), "hr-outsourcing")).toBe(false);
});
