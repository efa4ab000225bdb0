import { expect, test } from "vitest";

import { valueOf } from "../reading/cell/fact.ts";
import { recordOf } from "../testing/record.ts";
import { readFacts } from "./read-facts.ts";
import { someDay } from "../testing/some-day.ts";

test.for([
  ["SOC 2 Type II report by Schellman, no CUECs", []],
  ["SOC 2 Type II report by Schellman, 12 CUECs", ["12 CUECs"]],
  ["SOC 2 Type II report by Schellman", null],
] as const)("“%s” gives the user controls as a list: %j", ([soc2Claim, controls]) => {
  expect(valueOf(readFacts(recordOf({ soc2Claim }), someDay).soc2Cuecs)).toEqual(controls);
});

test.for(["yes or no", "Yes ☐ No ☐", "Y/N, please choose"])(
  "a claim cell that holds “%s” claims nothing by its details either",
  (isoClaim) => {
    expect(readFacts(recordOf({ isoClaim }), someDay).isoClaim.state).not.toBe("stated");
  },
);

test.for([
  ["SOC2", "yes"],
  ["SOC 2", "yes"],
  ["ISO 27001, SOC2", "yes"],
  ["ISO 27001", null],
  ["Yes", null],
] as const)(
  "where one column asks for certificates, “%s” claims of SOC 2: %s",
  ([said, answer]) => {
    const { soc2Claim } = readFacts(recordOf({ isoClaim: said }), someDay);
    expect(valueOf(soc2Claim)?.answer ?? null).toBe(answer);
  },
);
