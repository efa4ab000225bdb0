import { expect, test } from "vitest";

import type { FieldId } from "../fields/field-dictionary.ts";
import { valueOf } from "../reading/cell/fact.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";
import { someDay } from "../testing/some-day.ts";
import { readFacts } from "./read-facts.ts";

const cellOf = (column: string, heading: string, text: string): readonly SourceCell[] => [
  { column, heading, content: { kind: "text", text } },
];
const factsOf = (cells: readonly (readonly [FieldId, readonly SourceCell[]])[]) =>
  readFacts({ row: 2, cells: new Map(cells), dateOrders: new Map() }, someDay);

test.for([
  ["Yes", "yes"],
  ["Yes (annual)", "yes"],
  ["Yes — Type II (from trust.northbase.example)", "yes"],
  ["Type II, dated 2026-03-01", "yes"],
  ["Yes (AWS SOC 2)", "borrowed"],
  ["No", undefined],
  ["Pending", undefined],
  ["Requested", undefined],
  ["N/A (carrier)", undefined],
  ["Verify at the next review", undefined],
  ["https://northbase.example/trust", undefined],
] as const)("a report on file “%s” is claimed: %s", ([text, answer]) => {
  const { soc2Claim } = factsOf([["soc2Evidence", cellOf("C", "SOC 2 on file", text)]]);
  expect(valueOf(soc2Claim)?.answer).toBe(answer);
});

test("what is said of the document on file is told of the report", () => {
  const { soc2Type } = factsOf([
    ["soc2Evidence", cellOf("C", "SOC 2 on file", "Yes (Type II, report dated 2026-03-01)")],
  ]);
  expect(valueOf(soc2Type)).toBe("2");
});

test("a column that asks for the claim, or for certifications at large, is not spoken for", () => {
  const onFile = ["soc2Evidence", cellOf("C", "SOC 2 on file", "Yes")] as const;
  const asked = factsOf([onFile, ["soc2Claim", cellOf("B", "SOC 2", "No")]]);
  expect(valueOf(asked.soc2Claim)?.answer).toBe("no");
  const atLarge = factsOf([onFile, ["isoClaim", cellOf("B", "Certifications", "ISO 27001")]]);
  expect(valueOf(atLarge.soc2Claim)?.answer).toBe("not-applicable");
});
