import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readScreening } from "./read-screening.ts";

test.for([
  ["Yes", ["screened"]],
  ["Pre-hire criminal and reference checks", ["screened"]],
  ["Yes, NBI clearance before start", ["screened"]],
  ["All staff vetted", ["screened"]],
  ["No", ["none"]],
  ["None", ["none"]],
  ["No background checks", ["none"]],
  ["Staff are not screened", ["none"]],
  ["Background checks where legally permitted", ["screened", "where-permitted"]],
  ["Yes, subject to local law", ["screened", "where-permitted"]],
  ["Criminal checks, not for contractors", ["screened", "agency-left-out"]],
  ["Background checks; no screening of contractors", ["screened", "agency-left-out"]],
  ["Yes, permanent staff only", ["screened", "agency-left-out", "in-part"]],
  ["Managers only", ["in-part"]],
  ["Not all staff are screened", ["in-part"]],
  ["BGV planned for 2027", ["in-part"]],
  ["as per local practice", "unclear"],
  ["see HR policy", "unclear"],
  ["N/A", "not-applicable"],
  ["", "blank"],
] as const)("“%s” is %j", ([text, expected]) => {
  expect(gist(readScreening(cell(text)))).toEqual(expected);
});
