import { expect, test } from "vitest";

import type { FieldId } from "../fields/field-dictionary.ts";
import { noFacts } from "../facts/no-facts.ts";
import type { Fact } from "../reading/cell/fact.ts";
import { cellsRead } from "./cells-read.ts";
import type { Subject } from "./rule.ts";

const at = (column: string): Fact<never> => ({ state: "blank", column });
const facts = {
  ...noFacts,
  isoClaim: at("D"),
  soc2Claim: at("E"),
  evidenceSeen: at("F"),
};
const reads: readonly FieldId[] = ["isoClaim", "soc2Claim", "evidenceSeen"];

test.for<readonly [string, "each-artefact" | "row", Subject, readonly string[]]>([
  ["a finding on the certificate leaves SOC 2 alone", "each-artefact", "iso", ["D2", "F2"]],
  ["a finding on the report leaves ISO 27001 alone", "each-artefact", "soc2", ["E2", "F2"]],
  ["a finding on the row marks all it reads", "row", "row", ["D2", "E2", "F2"]],
])("%s", ([, about, subject, cells]) => {
  expect(cellsRead(reads, about, subject, facts, 2)).toEqual(cells);
});

test("a cell that gave two facts is marked once, a missing column not at all", () => {
  const twice = { ...noFacts, isoClaim: at("D"), isoEdition: at("D") };
  const read = ["isoClaim", "isoEdition", "isoSites"] as const;
  expect(cellsRead(read, "iso", "iso", twice, 2)).toEqual(["D2"]);
});
