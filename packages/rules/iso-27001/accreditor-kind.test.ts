import { expect, test } from "vitest";

import { type AccreditorKind, kindOfAccreditor } from "./accreditor-kind.ts";

test.for<readonly [string, AccreditorKind]>([
  ["UKAS", "recognised"],
  ["UKAS 0005", "recognised"],
  ["ANAB (cert. no. MS-1234)", "recognised"],
  ["A2LA", "recognised"],
  ["United Kingdom Accreditation Service", "recognised"],
  ["UKAS / IAF", "recognised"],
  ["UKAS accredited", "recognised"],
  ["SAS", "recognised"],
  ["NABCB, JAS-ANZ", "recognised"],
  ["IAF", "mark"],
  ["IAF MLA", "mark"],
  ["Global ACI MRA", "mark"],
  ["International Accreditation Council", "look-alike"],
  ["International Accreditation Council (IAC)", "look-alike"],
  ["IAC", "unknown"],
  ["UKAS International Ltd", "unknown"],
  ["World Accreditation Board", "unknown"],
  ["yes", "unknown"],
  ["BSI", "certification-body"],
  ["TUV SUD", "certification-body"],
  ["none", "none"],
  ["not accredited", "none"],
  ["Unaccredited", "none"],
  ["Norsk Akkreditering", "recognised"],
])("“%s” is %s", ([words, kind]) => {
  expect(kindOfAccreditor(words)).toBe(kind);
});
