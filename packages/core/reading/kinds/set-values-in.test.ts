import { expect, test } from "vitest";

import { setValuesIn } from "./set-values-in.ts";
import { setWords } from "./set-words.ts";

test.for<readonly [string, readonly string[]]>([
  ["Processing of patient records and claims", ["phi"]],
  ["Handling of cardholder data and PII", ["pii", "pci"]],
  ["Contact centre services, no card data", []],
  ["Contact centre services", []],
  ["TBC", []],
  ["", []],
])("“%s” names %s", ([text, types]) => {
  expect(setValuesIn(text, setWords.dataTypes)).toEqual(types);
});

test.for<readonly [string, readonly string[]]>([
  ["PCI DSS v4 AOC as service provider, HITRUST r2", ["pci-dss", "hitrust"]],
  ["ISO 27701:2025", ["27701"]],
  ["PCI DSS planned for 2027", []],
  ["none", []],
])("“%s” says that %s is held", ([text, certificates]) => {
  expect(setValuesIn(text, setWords.relatedCerts)).toEqual(certificates);
});
