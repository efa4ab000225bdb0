import { expect, test } from "vitest";

import type { ServiceTopic } from "../reading/service-lexicon.ts";
import { breadthOf, relationOf, type ServiceRelation } from "./service-relation.ts";

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
])("%s and %s: %s", ([needed, covers, relation]) => {
  expect(relationOf(needed, term(covers))).toBe(relation);
});

test("the term that names a topic alone is narrower than one that includes it", () => {
  const alone = breadthOf("finance-accounting/payable", term("finance-accounting/payable"));
  const including = breadthOf("finance-accounting/payable", term("finance-accounting"));
  expect(alone).toBeLessThan(including);
});
