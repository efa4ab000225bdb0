import { expect, test } from "vitest";

import { isPersonal } from "./is-personal.ts";

test("people's qualifications are told from the company's", () => {
  expect(isPersonal("our ISO 27001 lead auditor")).toBe(true);
  expect(isPersonal("our ISO 27001 certificate")).toBe(false);
});
