import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Acme (UK) Ltd", "Acme (Ireland) Ltd, Acme (France) SAS", "OUT"],
  ["Acme UK Ltd", "Acme Ireland Ltd; Acme France SAS", "OUT"],
  ["Acme UK Ltd", "Acme Ireland Ltd; Acme France SAS and affiliates", "UNKNOWN"],
  ["Acme (UK) Ltd", "Acme (Ireland) Ltd", "UNKNOWN"],
  ["Acme (UK) Ltd", "Acme Europe Ltd; Acme (Ireland) Ltd", "UNKNOWN"],
  ["Acme UK Ltd", "Acme Ireland Ltd, Acme France SAS, and others", "UNKNOWN"],
  ["Acme UK Ltd", "Acme Ireland Ltd, Acme UK Ltd", "IN"],
  ["Acme UK Ltd", "Acme Ireland Ltd, Acme Services UK Ltd", "UNKNOWN"],
  ["Acme (UK) Ltd", "Acme (Ireland) Ltd, Acme (France) SAS (formerly Acme (UK) Ltd)", "UNKNOWN"],
])("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
