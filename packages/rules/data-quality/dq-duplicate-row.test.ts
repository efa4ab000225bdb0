import { noNeighbours } from "@scopefit/core/facts/row-neighbours";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqDuplicateRow } from "./dq-duplicate-row.ts";

const like = (row: number, hasSameAnswers: boolean) => ({
  row,
  vendor: "Dapitan Voice",
  hasSameAnswers,
});

testRule(dqDuplicateRow, [
  { when: "the row is checked alone", facts: {}, answer: "notKnown" },
  {
    when: "no other row is about it",
    facts: {},
    neighbours: { ...noNeighbours, sameCertificate: [{ row: 9, vendor: "Luzonia" }] },
    answer: "alone",
  },
  {
    when: "another row is the same",
    facts: {},
    neighbours: { ...noNeighbours, duplicates: [like(12, true)] },
    answer: "repeated",
    severity: "low",
    says: "repeat row 12,",
  },
  {
    when: "two rows are the same",
    facts: {},
    neighbours: { ...noNeighbours, duplicates: [like(12, true), like(15, true)] },
    answer: "repeated",
    says: "rows 12 and 15",
  },
  {
    when: "one of two rows has other answers",
    facts: {},
    neighbours: { ...noNeighbours, duplicates: [like(12, true), like(15, false)] },
    answer: "contradicted",
    severity: "medium",
    says: "engagement as row 15",
  },
]);
