import { expect, test } from "vitest";

import { withoutFrame } from "./text-frame.ts";

test.for([
  ["• Pune", "Pune"],
  ["- Pune", "Pune"],
  ["1. Pune", "Pune"],
  ["a) Pune", "Pune"],
  ["“Pune”", "Pune"],
  ["'Pune", "Pune"],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ["[Pune, Indore]", "Pune, Indore"],
  ["**Sites: Pune\nIndore**", "Sites: Pune\nIndore"],
  ["* (Pune)", "Pune"],
  ["(Pune) and (Indore)", "(Pune) and (Indore)"],
  ["“Acme” and “Beta”", "“Acme” and “Beta”"],
  ["1. Pune 2. Indore", "1. Pune 2. Indore"],
  ["• Pune • Indore", "• Pune • Indore"],
  ["- Pune\n- Indore", "- Pune\n- Indore"],
  ["1. Stock, Elmgasse 4", "1. Stock, Elmgasse 4"],
  ["2. kerület", "2. kerület"],
  ["-5 °C stores", "-5 °C stores"],
] as const)("“%s” is “%s” without its frame", ([text, inner]) => {
  expect(withoutFrame(text)).toBe(inner);
});
