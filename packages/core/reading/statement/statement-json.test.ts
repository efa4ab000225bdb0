import { expect, test } from "vitest";
import { readStatement } from "./read-statement.ts";
import { statementJson, statementJsonSchema } from "./statement-json.ts";

test("a statement is written as plain data that fits its schema", () => {
  const json = statementJson(
    "a-1",
    readStatement(
      "ISO 27001:2022 valid until Oct 2027. SOC 2 Type II report for the period 1 Jan 2025 to " +
        "31 Dec 2025, no exceptions, carve-out method.",
    ),
  );
  expect(statementJsonSchema.parse(json)).toMatchObject({
    id: "a-1",
    iso: { claim: "yes", edition: 2022, expires: "2027-10", sites: [] },
    soc2: {
      claim: "yes",
      type: 2,
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      exceptions: false,
      subserviceMethod: "carve-out",
      cuecs: null,
    },
    otherReports: [],
  });
});

test.for([
  ["no exceptions", false],
  ["2 exceptions noted", 2],
  ["one exception", 1],
  ["an exception was recorded", 1],
  ["some minor exceptions", true],
] as const)("“%s” is written as %s", ([words, value]) => {
  const statement = readStatement(`Our SOC 2 report has ${words}.`);
  expect(statementJson(null, statement).soc2.exceptions).toBe(value);
});
