import { expect, test } from "vitest";

import { segmentsOf } from "../../statement/statement-segments.ts";
import { tellingSigns } from "./telling-signs.ts";

test.for([
  ["iso", "We hold ISO 9001.", ["wrong-standard"]],
  ["soc2", "We have a SOC 1 report.", ["soc-1-only"]],
  ["soc2", "We have a SOC 3 report.", ["soc-3-only"]],
  ["soc2", "24x7 SOC with SIEM monitoring.", ["operations-centre"]],
  ["iso", "We are HITRUST certified and hold ISO 9001.", ["wrong-standard", "other-report"]],
  ["iso", "We are careful.", []],
] as const)("in place of %s, “%s” offers %o", ([artefact, plain, signs]) => {
  expect(tellingSigns(artefact, { plain, segments: segmentsOf(plain) })).toEqual(signs);
});
