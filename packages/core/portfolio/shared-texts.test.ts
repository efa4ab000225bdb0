import { expect, test } from "vitest";

import { stated } from "../reading/cell/fact.ts";
import { text } from "../testing/facts.ts";
import { collected, type VendorInTest } from "../testing/portfolio.ts";
import { sharedTexts } from "./shared-texts.ts";

const SCOPE =
  "Contact centre, back office and payroll services to clients in accordance with the statement of applicability in force";

const inCell = (words: string, column: string) => stated(words, words, column);
const findingsFor = (...vendors: readonly VendorInTest[]) => collected(sharedTexts(), vendors);

test("a scope in the words of two vendors is found with its cells", () => {
  const findings = findingsFor(
    ["Tala", { isoScopeStatement: inCell(SCOPE, "J") }],
    ["Bulan", { isoScopeStatement: inCell(`${SCOPE}.`, "J") }],
    ["Amihan", { isoScopeStatement: inCell(SCOPE.replace("payroll", "claims"), "J") }],
  );
  expect(findings.map(({ finding, places }) => [finding, places.map(({ cell }) => cell)])).toEqual([
    [
      "The words on “certificate scope statement” are the same for Tala (row 2) and Bulan (row 3).",
      ["J2", "J3"],
    ],
  ]);
});

test("any long answer of the vendor's counts, and one cell counts once", () => {
  const facts = (column: string) => ({
    soc2System: inCell(SCOPE, column),
    isoScopeStatement: inCell(SCOPE, column),
  });
  expect(findingsFor(["Tala", facts("J")], ["Bulan", facts("K")])).toHaveLength(1);
});

test("our own words may be the same for every vendor", () => {
  const facts = { soc2CuecOwner: text(SCOPE) };
  expect(findingsFor(["Tala", facts], ["Bulan", facts])).toEqual([]);
});

test("short answers are the same by chance", () => {
  const facts = { isoScopeStatement: text("Contact centre services") };
  expect(findingsFor(["Tala", facts], ["Bulan", facts])).toEqual([]);
});
