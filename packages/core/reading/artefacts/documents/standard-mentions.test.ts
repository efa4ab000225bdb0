import { expect, test } from "vitest";
import { mayNameStandard, standardMentions } from "./standard-mentions.ts";

test.for([
  ["ISO/IEC 27001:2022", [["iso", "ISO/IEC 27001:2022"]]],
  ["ISO27001", [["iso", "ISO27001"]]],
  ["ISO 27k1", [["iso", "ISO 27k1"]]],
  ["BS EN ISO/IEC 27001:2023", [["iso", "BS EN ISO/IEC 27001:2023"]]],
  ["SOC2 Type II", [["soc2", "SOC2 Type II"]]],
  ["SOC II", [["soc2", "SOC II"]]],
  ["Type 2 SOC 2", [["soc2", "Type 2 SOC 2"]]],
  ["SOC 1/2", [["soc2", "SOC 1/2"]]],
  ["SOC 1/2. See the page", [["soc2", "SOC 1/2"]]],
  [
    "SOC 2 T1 done, T2 under way",
    [
      ["soc2", "SOC 2 T1"],
      ["type", "T2"],
    ],
  ],
  ["ISO 27001 on a T2 instance", [["iso", "ISO 27001"]]],
  ["ISO27001-2024-117", [["iso", "ISO27001"]]],
  ["SOC 3", [["other", "SOC 3"]]],
  ["ISO 28000:2022 certificate", [["other", "ISO 28000:2022"]]],
  ["IATF 16949 certified", [["other", "IATF 16949"]]],
  ["ISO 2022", []],
  ["24/7 SOC", []],
  ["SOC 24x7", []],
  ["part number 270012", []],
  [
    "ISO 9001/27001",
    [
      ["other", "ISO 9001"],
      ["iso", "27001"],
    ],
  ],
] as const)("“%s” names %o", ([text, expected]) => {
  const named = standardMentions(text).map(({ standard, text: words }) => [standard, words]);
  expect(named).toEqual(expected);
});

test("text without a trace of a standard is passed over", () => {
  expect(mayNameStandard("Manila and Cebu")).toBe(false);
});

test.for([
  ["ISO 17100 certified", ["ISO 17100"]],
  ["IEC 62443-4 certified", ["IEC 62443-4"]],
  // Mistyped it is no report of its own, and no ISO 27001 either.
  ["ISO 90001 certified", [""]],
] as const)("“%s” is listed as %o", ([text, names]) => {
  expect(standardMentions(text).flatMap((mention) => mention.names)).toEqual(names);
});
