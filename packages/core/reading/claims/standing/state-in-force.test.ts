import { expect, test } from "vitest";

import { stateInForce } from "./state-in-force.ts";

test.for([
  ["Active", "yes"],
  ["Current", "yes"],
  ["In force", "yes"],
  ["Certificate is active", "yes"],
  ["Status: current", "yes"],
  ["Active since 2024", "yes"],
  ["Active (since 11 March 2025)", "yes"],
  ["In force since 03/2024", "yes"],
  ["Gültig", "yes"],
  ["Gültig seit 2024", "yes"],
  ["Vigente", "yes"],
  ["En vigueur", "yes"],
  ["Inactive", "no"],
  ["Ungültig", "no"],
  ["Inválido", "no"],
  ["Not active", null],
  ["Not current", null],
  ["No longer in force", null],
  ["nicht gültig", null],
  ["Active until 2025", null],
  ["Active from now on", null],
  ["Active project", null],
  ["Current status: none", null],
  ["Active (expired)", null],
  ["Yes", null],
] as const)("“%s” is %s", ([text, state]) => {
  expect(stateInForce(text)).toBe(state);
});
