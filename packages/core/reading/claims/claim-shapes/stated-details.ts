import { expect, test } from "vitest";

import { someYear } from "../../../testing/some-day.ts";
import { readStatement } from "../../statement/read-statement.ts";
import { type StatementJson, statementJson } from "../../statement/statement-json.ts";

/** A text, the question or heading it answers, and what it states. */
type Stated<Part extends "iso" | "soc2"> = readonly [
  question: string | null,
  text: string,
  stated: Partial<StatementJson[Part]>,
];

/** Each text states these details of a certificate. */
export function expectCertificates(cases: readonly Stated<"iso">[]): void {
  expectDetails("iso", cases);
}

/** Each text states these details of a report. */
export function expectReports(cases: readonly Stated<"soc2">[]): void {
  expectDetails("soc2", cases);
}

function expectDetails<Part extends "iso" | "soc2">(part: Part, cases: readonly Stated<Part>[]) {
  test.for(cases)("under %s “%s” states %j", ([question, text, stated]) => {
    const read = statementJson(null, readStatement(text, { question, thisYear: someYear }));
    expect(read[part]).toMatchObject(stated);
  });
}
