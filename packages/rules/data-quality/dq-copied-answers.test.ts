import { noNeighbours } from "@scopefit/core/facts/row-neighbours";
import { text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqCopiedAnswers } from "./dq-copied-answers.ts";

const facts = {
  isoCertificateNumber: text("IS 702114"),
  isoScopeStatement: text("Provision of contact centre services to clients"),
  soc2System: text("Contact centre system"),
};
const luzonia = { row: 9, vendor: "Luzonia Contact" };
const rizal = { row: 11, vendor: "Rizal Process" };

testRule(dqCopiedAnswers, [
  { when: "the row is checked alone", facts, answer: "notKnown" },
  { when: "nobody else says the same", facts, neighbours: noNeighbours, answer: "own" },
  {
    when: "a duplicate row says the same, which is another matter",
    facts,
    neighbours: { ...noNeighbours, duplicates: [{ ...luzonia, hasSameAnswers: true }] },
    answer: "own",
  },
  {
    when: "two companies give the same number",
    facts,
    neighbours: { ...noNeighbours, sameCertificate: [luzonia, rizal] },
    answer: "sameNumber",
    severity: "medium",
    says: "“IS 702114” is also given by Luzonia Contact (row 9) and Rizal Process (row 11)",
  },
  {
    when: "another company gives the same scope",
    facts,
    neighbours: { ...noNeighbours, sameTexts: [{ ...luzonia, field: "isoScopeStatement" }] },
    answer: "sameText",
    severity: "low",
    says: "certificate scope statement has the same words as that of Luzonia Contact (row 9)",
  },
  {
    when: "number and text are shared, and the number weighs more",
    facts,
    neighbours: {
      ...noNeighbours,
      sameCertificate: [rizal],
      sameTexts: [{ ...luzonia, field: "soc2System" }],
    },
    answer: "sameNumber",
  },
]);
