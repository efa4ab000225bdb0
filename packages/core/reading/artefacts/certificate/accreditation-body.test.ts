import { expect, test } from "vitest";
import { accreditationBodyIn } from "./accreditation-body.ts";

test.for([
  ["UKAS accredited", "UKAS"],
  ["accredited by ANAB", "ANAB"],
  ["akkreditiert durch die DAkkS", "DAkkS"],
  ["our BSI certificate", null],
  ["accredited", null],
] as const)("“%s” names the accreditation body %s", ([text, body]) => {
  expect(accreditationBodyIn(text)).toBe(body);
});
