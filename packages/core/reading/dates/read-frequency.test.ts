import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readFrequency } from "./read-frequency.ts";

test.for([
  ["quarterly", 3],
  ["Every quarter (Q1–Q4)", 3],
  ["monthly", 1],
  ["annually", 12],
  ["Annual", 12],
  ["semi-annual", 6],
  ["half-yearly", 6],
  ["twice a year", 6],
  ["every 6 months", 6],
  ["90 days", 3],
  ["4x per year", 3],
  ["every two years", 24],
  ["bi-annual", "unclear"],
  ["biannually", "unclear"],
  ["bi-weekly", "unclear"],
  ["Annual, 98%", 12],
  ["On hire and annually", 12],
  ["quarterly and ad hoc", 3],
  ["not less than quarterly", "unclear"],
  ["not reviewed annually", "unclear"],
  ["quarterly from 2027, planned", "unclear"],
  ["No, annually", "unclear"],
  ["on hire", "unclear"],
  ["Yes", "unclear"],
  ["ad hoc", Infinity],
  ["as needed", Infinity],
  ["None", Infinity],
  ["No", Infinity],
  ["never", Infinity],
  ["Not reviewed", Infinity],
  ["no formal review", Infinity],
  ["quarterly for admins, annual for others", "unclear"],
] as const)("%s is every %s months", ([text, expected]) => {
  expect(gist(readFrequency(cell(text)))).toBe(expected);
});
