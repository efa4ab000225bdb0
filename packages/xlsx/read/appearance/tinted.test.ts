import { expect, test } from "vitest";

import { tinted } from "./tinted.ts";

// The shades that Excel's own colour picker gives for the Office theme.
test.for([
  ["4472C4", 0, "4472C4"],
  ["4472C4", 0.7999816888943144, "DAE3F3"],
  ["4472C4", 0.5999938962981048, "B4C7E7"],
  ["4472C4", -0.249977111117893, "2F5597"],
  ["FFFFFF", -0.0499893185216834, "F2F2F2"],
  ["000000", 0.499984740745262, "7F7F7F"],
  ["70AD47", 1, "FFFFFF"],
  ["70AD47", -1, "000000"],
] as const)("%s tinted by %d is %s", ([colour, tint, expected]) => {
  const near = (hex: string) => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  // Excel counts lightness in whole steps, so a channel may differ by one.
  const off = near(tinted(colour, tint)).map((one, at) =>
    Math.abs(one - (near(expected)[at] ?? 0)),
  );
  expect(Math.max(...off)).toBeLessThanOrEqual(1);
});
