import fc from "fast-check";
import { expect, test } from "vitest";

import { noCoverage } from "../coverage/no-coverage.ts";
import type { Facts } from "../facts/facts.ts";
import { noFacts } from "../facts/no-facts.ts";
import { defaultPolicy } from "../policy/policy.ts";
import { isoDay } from "../reading/dates/iso-day.ts";
import { quoteOf, valueOf } from "../reading/cell/fact.ts";
import { blank, claim, text } from "../testing/facts.ts";
import { plainRule } from "../testing/open-decision.ts";
import { decide } from "./decision.ts";
import { DecisionMemory } from "./decision-memory.ts";
import type { Rule } from "./rule.ts";
import { RowView } from "./row-view.ts";

const run = { policy: defaultPolicy, asOf: isoDay("2026-11-23") };
const view = (facts: Partial<Facts>, row = 2) =>
  new RowView({ row, facts: { ...noFacts, ...facts }, coverage: noCoverage }, run);

/** A rule that counts how often it is asked, and answers with what it saw. */
function counting(look: (facts: Facts, row: () => number) => string) {
  const asked = { times: 0 };
  const rule: Rule = {
    ...plainRule,
    answers: { seen: { outcome: "pass", finding: "{what}" } },
    decide: (facts, context) => {
      asked.times += 1;
      return { answer: "seen", values: { what: look(facts, () => context.row) } };
    },
  };
  return { asked, rule, memory: new DecisionMemory(rule, "soc2") };
}

const vendors = [text("Tala"), text("Bulan"), blank] as const;
const claims = [claim("yes"), claim("no"), blank] as const;
const some = fc.record({
  vendorName: fc.constantFrom(...vendors),
  isoClaim: fc.constantFrom(...claims),
  soc2Claim: fc.constantFrom(...claims),
});

test("whatever rows come, it decides as the rule asked afresh", () => {
  const { rule, memory } = counting(({ vendorName, isoClaim, soc2Claim }, row) => {
    if (isoClaim.state === "blank") return "nothing";
    if (valueOf(isoClaim)?.answer === "no") return `row ${row()}`;
    return soc2Claim.state === "stated" ? `${vendorName.state} ${quoteOf(soc2Claim)}` : "half";
  });
  fc.assert(
    fc.property(some, fc.integer({ min: 2, max: 9 }), (facts, row) => {
      const one = view(facts, row);
      const afresh = decide(rule, "soc2", one.facts, one.contextFor("soc2"));
      expect(memory.decisionOn(one).picked).toEqual(afresh.picked);
    }),
    { numRuns: 2000 },
  );
});

test("it asks once for rows that are alike where the rule looks", () => {
  const { asked, memory } = counting(({ isoClaim }) => isoClaim.state);
  const first = memory.decisionOn(view({ isoClaim: claim("yes"), vendorName: text("Tala") }));
  const second = memory.decisionOn(view({ isoClaim: claim("no"), vendorName: text("Bulan") }));
  expect(second).toBe(first);
  expect(asked.times).toBe(1);
  memory.decisionOn(view({ isoClaim: blank }));
  expect(asked.times).toBe(2);
});

test("what hangs on the row itself is asked each time", () => {
  const { memory } = counting((_, row) => String(row()));
  const values = [2, 3, 2].map((row) => memory.decisionOn(view({}, row)).picked.values);
  expect(values).toEqual([{ what: "2" }, { what: "3" }, { what: "2" }]);
});

test("where no two rows are alike it gives up remembering, and its answers stay right", () => {
  const { memory } = counting(({ vendorName }) =>
    vendorName.state === "stated" ? vendorName.value : "",
  );
  for (let row = 2; row < 5000; row += 1) {
    const { picked } = memory.decisionOn(view({ vendorName: text(`Vendor ${row}`) }));
    expect(picked.values).toEqual({ what: `Vendor ${row}` });
  }
});
