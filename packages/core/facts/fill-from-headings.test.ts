import { expect, test } from "vitest";

import type { FieldId } from "../fields/field-dictionary.ts";
import { valueOf } from "../reading/cell/fact.ts";
import { someDay } from "../testing/some-day.ts";
import { readFacts } from "./read-facts.ts";

function factsUnder(field: FieldId, heading: string, text: string) {
  const cell = { column: "B", heading, content: { kind: "text", text } } as const;
  return readFacts({ row: 2, cells: new Map([[field, [cell]]]), dateOrders: new Map() }, someDay);
}

test.for([
  ["SOC 2 Type II", "Yes", "2"],
  ["SOC 2 Type 2 report", "✅", "2"],
  ["SOC2 Type I", "Yes", "1"],
  ["Do you hold a SOC 2 Type II report?", "Yes", "2"],
  ["SOC 2 Type II", "Yes, Type I", "1"],
  ["SOC 2 Type II", "No", null],
  ["SOC 2 Type I or Type II", "Yes", null],
  ["SOC 2 Type II or ISO 27001", "Yes", null],
  ["SOC 2 Type II planned", "Yes", null],
  ["SOC 2", "Yes", null],
] as const)("under “%s” the answer “%s” is of type: %s", ([heading, text, type]) => {
  expect(valueOf(factsUnder("soc2Claim", heading, text).soc2Type)).toBe(type);
});

test.for([
  ["ISO 27001:2022", "Yes", "2022"],
  ["ISO/IEC 27001:2013 certified?", "Yes", "2013"],
  ["ISO 27001:2022", "Yes (ISO 27001:2013)", "2013"],
  ["ISO 27001:2022", "No", null],
  ["ISO 27001:2022 compliant", "Yes", null],
  ["ISO 27001", "Yes", null],
] as const)("under “%s” the answer “%s” is of edition: %s", ([heading, text, edition]) => {
  expect(valueOf(factsUnder("isoClaim", heading, text).isoEdition)).toBe(edition);
});
