import { expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { matchEntity } from "./match-entity.ts";
import { saidOf } from "./said-of-it.ts";

test.for<readonly [sentence: string, said: string]>([
  ["Neither the parent nor its trustee is in, but Velmar Ltd is", "Velmar Ltd is"],
  ["We cover Velmar Ltd, whereas Quorvo Ltd is not covered", "We cover Velmar Ltd"],
  [
    "We cover Velmar Ltd and Quorvo Ltd, the latter without its desk",
    "We cover Velmar Ltd and Quorvo Ltd",
  ],
  ["We cover Velmar Ltd, other than controls at Quorvo Ltd", "We cover Velmar Ltd"],
  [
    "We cover Velmar Ltd, other than controls in Leeds",
    "We cover Velmar Ltd, other than controls in Leeds",
  ],
  ["The holder, formerly known as Quorvo Ltd, is Velmar Ltd", "The holder  is Velmar Ltd"],
])("of “%s”: “%s”", ([sentence, said]) => {
  const start = sentence.indexOf("Velmar Ltd");
  expect(saidOf({ start, end: start + "Velmar Ltd".length }, sentence)).toBe(said);
});

test.for<readonly [needed: string, stated: string, result: Membership]>([
  [
    "Velmar SARL",
    "Sont auditées la S.A.R.L. Velmar et Quorvo SAS, à l’exception de son agence de Lyon.",
    "IN",
  ],
  [
    "Velmar LLC",
    "The report is on the system of Velmar LLC and Ostrel LLC over the period, other than controls at Quorvo Inc., which are carved out.",
    "IN",
  ],
  [
    "Quorvo Inc",
    "The report is on the system of Velmar LLC, other than controls at Quorvo Inc.",
    "OUT",
  ],
  [
    "Velmar Ltd",
    "With effect from May the holder, previously registered as Quorvo Ltd, bears the name Velmar Ltd.",
    "IN",
  ],
  [
    "Velmar Ltd",
    "Line 7 reads Velmar Ltd and line 8 Quorvo Ltd, the latter without its desk.",
    "IN",
  ],
  [
    "Velmar Ltd",
    "Line 7 reads Quorvo Ltd and line 8 Velmar Ltd, the latter not being certified.",
    "OUT",
  ],
  ["Velmar Ltd", "All companies, other than Quorvo Ltd and Velmar Ltd, are in scope.", "OUT"],
])("%s by “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
