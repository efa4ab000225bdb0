import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import { allowedValues, nearestValue } from "./allowed-values.ts";

test.for<readonly [FieldId, readonly string[]]>([
  ["inherentRisk", ["low", "medium", "high", "critical"]],
  ["soc2SubserviceMethod", ["carve out", "inclusive", "mixed", "none"]],
  ["isoClaim", ["yes", "no"]],
  ["dataSubjectContact", ["yes", "no"]],
  ["rto", []],
])("%s takes %s", ([field, values]) => {
  expect(allowedValues(field)).toEqual(values);
});

test.for<readonly [FieldId, string, string | null]>([
  ["inherentRisk", "Meduim", "medium"],
  ["inherentRisk", "hihg", null],
  ["inherentRisk", "hig", "high"],
  ["inherentRisk", "criticle", "critical"],
  ["inherentRisk", "Bananas", null],
  ["soc2SubserviceMethod", "carve-uot", "carve out"],
  ["soc2Type", "3", null],
  ["isoClaim", "yess", "yes"],
  ["isoClaim", "ni", null],
  ["rto", "soon", null],
])("for %s, “%s” may mean %s", ([field, text, nearest]) => {
  expect(nearestValue(field, text)).toBe(nearest);
});
