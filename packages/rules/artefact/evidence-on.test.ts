import { noFacts } from "@scopefit/core/facts/no-facts";
import { blank, known, text } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { evidenceOn, isRead } from "./evidence-on.ts";

test("each artefact has a document of its own", () => {
  const facts = { ...noFacts, isoEvidence: text("cert.pdf"), soc2Evidence: text("report.pdf") };
  expect(evidenceOn("iso", facts)).toBe(facts.isoEvidence);
  expect(evidenceOn("soc2", facts)).toBe(facts.soc2Evidence);
});

test.for([
  ["yes", known<"evidenceSeen">("yes"), true],
  ["in part", known<"evidenceSeen">("partial"), true],
  ["no", known<"evidenceSeen">("no"), false],
  ["nothing", blank, false],
] as const)("a document recorded as read: %s", ([, evidenceSeen, read]) => {
  expect(isRead({ ...noFacts, evidenceSeen })).toBe(read);
});
