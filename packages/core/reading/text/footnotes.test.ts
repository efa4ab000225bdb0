import { expect, test } from "vitest";

import { withFootnotes } from "./footnotes.ts";

test.each([
  ["Payroll*; accounts payable. *not in scope", "Payroll (not in scope); accounts payable."],
  ["Cebu**, Manila* (*from 2027)", "Cebu**, Manila (from 2027)"],
  ["Payroll (Q), AP - Q = pending, not yet audited", "Payroll (pending, not yet audited), AP"],
  ["Makati†\n†decommissioned", "Makati (decommissioned)"],
  ["* Manila\n* Cebu", "* Manila\n* Cebu"],
  ["Payroll*, AP", "Payroll*, AP"],
  ["Acme Ltd (A), Beta Ltd", "Acme Ltd (A), Beta Ltd"],
])("%s", (text, read) => {
  expect(withFootnotes(text)).toBe(read);
});
