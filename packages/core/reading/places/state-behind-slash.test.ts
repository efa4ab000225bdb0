import { expect, test } from "vitest";

import { withStateBehindDash } from "./state-behind-slash.ts";

test.for([
  ["Curitiba/PR", "Curitiba - PR"],
  ["Curitiba/PR e Recife / PE", "Curitiba - PR e Recife - PE"],
  ["Austin/TX", "Austin - TX"],
  ["Curitiba/Recife", "Curitiba/Recife"],
  ["London/UK", "London/UK"],
  ["MNL/CE", "MNL/CE"],
  ["Curitiba/PR/BR", "Curitiba/PR/BR"],
] as const)("“%s” is read as “%s”", ([text, read]) => {
  expect(withStateBehindDash(text)).toBe(read);
});
