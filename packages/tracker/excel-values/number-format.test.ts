import { expect, test } from "vitest";

import { builtInFormat, formatNumber, parseFormatCode } from "./number-format.ts";

test.for<[code: string, kind: string]>([
  ["General", "general"],
  ["0", "fixed"],
  ["0.00", "fixed"],
  ["#,##0.00", "fixed"],
  ["0%", "percent"],
  ["0.0%", "percent"],
  ["yyyy-mm-dd", "day"],
  ["dd.mm.yyyy;@", "day"],
  ["d/m/yy h:mm", "day"],
  ["[$-409]mmmm d, yyyy;@", "day"],
  ["mmm-yy", "day"],
  ["mmmm", "day"],
  ["YYYY\\-MM\\-DD", "day"],
  ["h:mm", "general"],
  ["mm:ss", "general"],
  ["[h]:mm:ss", "general"],
  ["[mm]:ss", "general"],
  ["yyyy [h]", "general"],
  ['0 "days"', "general"],
  ['"dated" 0', "general"],
  ["0\\d", "general"],
  ["[Red]0", "fixed"],
  ["_-* #,##0_-", "general"],
  ["@", "general"],
  ["0.00E+00", "general"],
])("the format %j is of kind %s", ([code, kind]) => {
  expect(parseFormatCode(code).kind).toBe(kind);
});

test.for<[id: number, kind: string]>([
  [0, "general"],
  [2, "fixed"],
  [9, "percent"],
  [13, "general"],
  [14, "day"],
  [17, "day"],
  [18, "general"],
  [21, "general"],
  [22, "day"],
  [27, "day"],
  [32, "general"],
  [36, "day"],
  [45, "general"],
  [47, "general"],
  [49, "general"],
  [50, "day"],
  [58, "day"],
  [164, "general"],
])("the built-in format %d is of kind %s", ([id, kind]) => {
  expect(builtInFormat(id).kind).toBe(kind);
});

test.for<[number: number, code: string, text: string]>([
  [0.1 + 0.2, "General", "0.3"],
  [27001, "General", "27001"],
  [123456789012345, "General", "123456789012345"],
  [-0.5, "General", "-0.5"],
  [1e21, "General", "1E+21"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [999, "#,##0", "999"],
  [-1234, "#,##0", "-1,234"],
  [2.5, "0.00", "2.50"],
  [-0.001, "0", "0"],
  [0.2, "0%", "20%"],
  [0.07, "0%", "7%"],
  [0.1234, "0.0%", "12.3%"],
])("%d under %j shows as %j", ([number, code, text]) => {
  expect(formatNumber(number, parseFormatCode(code))).toBe(text);
});
