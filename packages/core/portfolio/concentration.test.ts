import { expect, test } from "vitest";

import { known, text } from "../testing/facts.ts";
import { collected, type VendorInTest } from "../testing/portfolio.ts";
import { concentration } from "./concentration.ts";

const findingsFor = (...vendors: readonly VendorInTest[]) =>
  collected(concentration(), vendors).map(({ finding }) => finding);

const on = (vendor: string, ...providers: readonly string[]): VendorInTest => [
  vendor,
  { cloudHosting: known<"cloudHosting">(providers) },
];

test("three of four vendors on one provider are told of, whatever they call it", () => {
  expect(
    findingsFor(
      on("A", "AWS"),
      on("B", "Amazon Web Services"),
      on("C", "aws", "Ridgehost"),
      on("D", "Ridgehost"),
    ),
  ).toEqual(["3 of 4 vendors that name who works for them depend on AWS."]);
});

test.for<readonly [what: string, vendors: readonly VendorInTest[]]>([
  ["two vendors", [on("A", "Ridgehost"), on("B", "Ridgehost")]],
  [
    "three rows of one vendor",
    [on("A", "Ridgehost"), on("A, Inc.", "Ridgehost"), on("A", "Ridgehost")],
  ],
  [
    "three of ten vendors",
    [..."ABCDEFG"]
      .map((name) => on(name, `${name} Hosting`))
      .concat(["H", "I", "J"].map((name) => on(name, "Ridgehost"))),
  ],
])("%s are no concentration", ([, vendors]) => {
  expect(findingsFor(...vendors)).toEqual([]);
});

test("auditors and certification bodies are counted apart", () => {
  const facts = { soc2Auditor: text("Prescient Assurance"), isoCertificationBody: text("BSI") };
  expect(findingsFor(["A", facts], ["B", facts], ["C", facts])).toEqual([
    "3 of 3 vendors that name the auditor of their SOC 2 report name Prescient Assurance.",
    "3 of 3 vendors that name their certification body name BSI.",
  ]);
});
