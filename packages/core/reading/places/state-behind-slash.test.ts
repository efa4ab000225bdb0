import { expect, test } from "vitest";

import { withStateBehindDash } from "./state-behind-slash.ts";

test.for([
  ["Curitiba/PR", "Curitiba - PR"],
  ["Curitiba/PR e Recife / PE", "Curitiba - PR e Recife - PE"],
  ["São Paulo/SP", "São Paulo - SP"],
  ["Curitiba/Recife", "Curitiba/Recife"],
  ["London/UK", "London/UK"],
  ["Austin/TX", "Austin/TX"],
  ["MNL/CE", "MNL/CE"],
  ["Curitiba/PR/BR", "Curitiba/PR/BR"],
] as const)("“%s” is read as “%s”", ([text, read]) => {
  expect(withStateBehindDash(text)).toBe(read);
});
