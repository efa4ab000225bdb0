import { expect, test } from "vitest";

import { evenText } from "./even-text.ts";

test.for([
  ["doubled spaces and tabs", "Acme  Care\tLtd", "Acme Care Ltd"],
  ["spaces that do not break", "Acme\u00a0Care\u202fLtd", "Acme Care Ltd"],
  ["signs that are not seen", "\ufeffAcme\u200b Ca\u00adre", "Acme Care"],
  ["accents apart", "Bogota\u0301", "Bogotá"],
  ["hyphens of other kinds", "Cluj\u2011Napoca", "Cluj-Napoca"],
  ["line breaks of other systems", "Pune\r\nIndore", "Pune\nIndore"],
  ["spaces at a break", "Pune \n  Indore", "Pune\nIndore"],
  ["emphasis", "**Sites:** Pune and __Indore__", "Sites: Pune and Indore"],
  ["signs of web pages", "Print &amp; mail", "Print & mail"],
  ["tags of web pages", "<p>Pune<br>Indore</p>", "Pune\nIndore"],
  ["breaks of spreadsheets", "Pune_x000D_\nIndore", "Pune\nIndore"],
  ["a bracket close up", "Acme Ltd(UK)", "Acme Ltd (UK)"],
  ["separators that nothing follows", "Pune; Indore; -", "Pune; Indore"],
  ["a final full stop", "Pune and Indore.", "Pune and Indore"],
  ["what stands around the whole", "  • “Pune and Indore.” ", "Pune and Indore"],
] as const)("%s make no difference", ([, written, even]) => {
  expect(evenText(written)).toBe(even);
});

test.for([
  "Payroll**; invoices. **not in scope",
  "Acme, S.A.",
  "Makati; Pune\nCebu",
  "in snake_case_words",
  "the Pune site(s)",
  "a < b and c > d",
  "Fernwood (UK) Ltd (London)",
])("“%s” stays as it is", (written) => {
  expect(evenText(written)).toBe(written);
});
