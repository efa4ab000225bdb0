import { expect, test } from "vitest";

import { findServices } from "../../reading/services/find-services.ts";
import { leavesOutPart } from "./part-left-out.ts";

test.for<readonly [needed: string, stated: string, isPartOut: boolean]>([
  ["claims adjudication", "Claims handling, excluding adjudication", true],
  ["medical coding", "Revenue cycle services excluding coding", true],
  ["policy data entry", "Data entry for insurers, excluding policy printing and dispatch", false],
  ["claims adjudication", "Claims handling, excluding motor adjudication", false],
  ["claims adjudication", "Claims handling including adjudication", false],
  ["payroll services", "HR, excluding other services", false],
])("what is left out is part of %s in “%s”: %s", ([needed, stated, isPartOut]) => {
  expect(leavesOutPart(needed, findServices(stated))).toBe(isPartOut);
});
