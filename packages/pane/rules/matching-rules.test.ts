import { catalogue } from "@scopefit/rules/catalogue";
import { expect, test } from "vitest";

import { ruleView } from "../checker/views/rule-view.ts";
import { matchingRules } from "./matching-rules.ts";

const rules = catalogue.map(ruleView);
const idsOf = (search: string) => matchingRules(rules, search).map(({ id }) => id);

test("nothing searched for shows every rule", () => {
  expect(idsOf(" ")).toHaveLength(catalogue.length);
});

test("a rule is found by its id", () => {
  expect(idsOf("iso-cert-expired")).toContain("iso-cert-expired");
});

test("every word must occur, in whatever order and case", () => {
  expect(idsOf("BRIDGE letter")).toEqual(idsOf("letter bridge"));
  expect(idsOf("bridge").length).toBeLessThan(catalogue.length);
});

test("what no rule says finds none", () => {
  expect(idsOf("bridge xyzzy")).toEqual([]);
});
