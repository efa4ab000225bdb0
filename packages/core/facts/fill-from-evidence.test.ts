import { expect, test } from "vitest";

import type { FieldId } from "../fields/field-dictionary.ts";
import { valueOf } from "../reading/cell/fact.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";
import { someDay } from "../testing/some-day.ts";
import { readFacts } from "./read-facts.ts";

function typeOf(claim: string, evidence: string, own: string | null = null) {
  const cellOf = (column: string, text: string): readonly SourceCell[] => [
    { column, heading: "", content: { kind: "text", text } },
  ];
  const cells = new Map<FieldId, readonly SourceCell[]>([
    ["soc2Claim", cellOf("B", claim)],
    ["soc2Evidence", cellOf("C", evidence)],
  ]);
  if (own !== null) cells.set("soc2Type", cellOf("D", own));
  return valueOf(readFacts({ row: 2, cells, dateOrders: new Map() }, someDay).soc2Type);
}

test.for([
  ["Yes", "SOC2_TypeII_2025.pdf", "2"],
  ["Yes", "SOC2_TypeI_2024.pdf", "1"],
  ["Yes, Type I", "SOC2_TypeII_2025.pdf", "1"],
  ["No", "SOC2_TypeII_2025.pdf", null],
  ["In progress", "SOC2_TypeII_2025.pdf", null],
  ["Yes", "AWS SOC 2 Type II.pdf", null],
  ["Yes", "SOC report.pdf", null],
  ["Yes", "None", null],
  ["Yes", "SOC 2 Type II expected in 2027", null],
] as const)("“%s” with “%s” is of type: %s", ([claim, evidence, type]) => {
  expect(typeOf(claim, evidence)).toBe(type);
});

test("a column of its own says the type first", () => {
  expect(typeOf("Yes", "SOC2_TypeII_2025.pdf", "Type I")).toBe("1");
});
