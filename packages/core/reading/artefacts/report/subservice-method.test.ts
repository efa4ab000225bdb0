import { expect, test } from "vitest";
import { subserviceMethodIn } from "./subservice-method.ts";

test.for([
  ["uses the carve-out method", "carve-out"],
  ["the report carves out hosting", "carve-out"],
  ["AWS is carved out", "carve-out"],
  ["it excludes the controls of the subservice organization", "carve-out"],
  ["the description includes the controls of the subservice organization", "inclusive"],
  ["the inclusive method was used", "inclusive"],
  ["hosting carved out, staffing by the inclusive method", "mixed"],
  ["There are no subservice organisations.", "none"],
  ["no subservice carve-outs", null],
  ['no carve-outs but "inclusive" method', "inclusive"],
  ["GitHub wäre als Carve-out oder Inclusive zu behandeln", null],
  ["a report", null],
] as const)("“%s” is %s", ([text, method]) => {
  expect(subserviceMethodIn(text)).toBe(method);
});
