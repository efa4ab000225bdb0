import { expect, test } from "vitest";

import { withAnswersInWords } from "./answered-items.ts";

test.for([
  ["Manila (Y) / Cebu (N)", "Manila (yes) / Cebu (no)"],
  ["Velmar Ltd: y; Quorvo Ltd: n", "Velmar Ltd: yes; Quorvo Ltd: no"],
  ["Payroll - Y, AP - N", "Payroll - yes, AP - no"],
  ["Manila (in), Cebu (out)", "Manila (yes), Cebu (no)"],
  ["☑ Manila ☐ Cebu", "Manila"],
  ["[x] Payroll [ ] Claims", "Payroll"],
  ["Manila (in), Cebu", "Manila (in), Cebu"],
  ["Cebu (N)", "Cebu (N)"],
  ["Delhi (N), Delhi (S)", "Delhi (N), Delhi (S)"],
  ["Company Y and Company N", "Company Y and Company N"],
] as const)("“%s” is “%s”", ([text, inWords]) => {
  expect(withAnswersInWords(text)).toBe(inWords);
});
