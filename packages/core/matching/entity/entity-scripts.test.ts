import { expect, test } from "vitest";

import { areInOtherScripts, withScriptsApart } from "./entity-scripts.ts";
import { readEntities } from "./entity-text.ts";

test.for([
  ["株式会社朝日 (Asahi Co., Ltd.)", "株式会社朝日 ; Asahi Co., Ltd.; "],
  ["Asahi Co., Ltd. (株式会社朝日)", "Asahi Co., Ltd. ; 株式会社朝日; "],
  ["Acme Ltd (Cork)", "Acme Ltd (Cork)"],
  ["朝日 (東京)", "朝日 (東京)"],
] as const)("“%s” has its names apart: “%s”", ([text, expected]) => {
  expect(withScriptsApart(text)).toBe(expected);
});

test.for([
  ["Asahi", "朝日電機", true],
  ["朝日電機", "Asahi", true],
  ["Asahi", "Fuji", false],
  ["朝日電機", "富士電装", false],
  ["Asahi 朝日電機", "Asahi", false],
] as const)("%s and %s are in other scripts: %s", ([one, other, expected]) => {
  const [mine] = readEntities(one).names;
  const [theirs] = readEntities(other).names;
  if (mine === undefined || theirs === undefined) throw new Error("Each text names a company.");
  expect(areInOtherScripts(mine, theirs)).toBe(expected);
});
