import { describe, expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import { plainlyNamed } from "./plainly-named.ts";

describe("a company that a sentence names whole, with nothing said against it", () => {
  test.for<readonly [text: string, names: readonly string[]]>([
    [
      "Controls were tested at Velmar Ltd, a subsidiary of Quorvo plc, over the year",
      ["Velmar Ltd"],
    ],
    ["Evidence was obtained from Velmar OÜ and from its sister", ["Velmar OÜ"]],
    ["The registered activities are carried on by Velmar Ltd", ["Velmar Ltd"]],
    ["A certificate has been awarded to Velmar Ltd", ["Velmar Ltd"]],
    ["Velmar Ltd; Quorvo Ltd", []],
    ["The ISMS was audited by Northmark Ltd", []],
    ["Data is hosted in Leeds by Quorvo Ltd", []],
    ["Northmark Ltd has certified the system", []],
    ["Northmark Ltd, our auditor, visited the site", []],
    ["Services delivered to our client Quorvo Ltd", []],
    ["Payroll is run for Quorvo Ltd from Leeds", []],
    ["Velmar Ltd interfaces with it as an internal customer of the service", []],
    ["The activities of Velmar Ltd are not covered", []],
    ["Certification of Velmar Ltd is planned for next year", []],
    ["Velmar Ltd will join the certificate from May 2027", []],
    ["Velmar AB står utanför ledningssystemet", []],
  ])("“%s”: %j", ([text, names]) => {
    expect(plainlyNamed(text)).toEqual(names);
  });
});

test("it is no list of all there are", () => {
  const stated = "Controls were tested at Velmar Ltd over the year";
  expect(matchEntity("Velmar Ltd", stated).result).toBe("IN");
  expect(matchEntity("Quorvo Ltd", stated).result).not.toBe("IN");
});
