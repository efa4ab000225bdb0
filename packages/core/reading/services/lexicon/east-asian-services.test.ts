import { expect, test } from "vitest";

import { eastAsianTerm } from "./east-asian-services.ts";
import { foldWord } from "../../text/words.ts";

test.for<readonly [text: string, expected: string | null]>([
  ["コールセンター業務", "named customer-support-voice"],
  ["給与計算代行サービス", "named payroll"],
  ["データ入力業務", "named back-office/data-entry"],
  ["软件开发", "named software-engineering"],
  ["给客户的薪资外包服务", "named payroll"],
  ["給与計算システム開発", "named software-engineering"],
  ["給与計算ソフト", "may payroll"],
  ["給与計算を除く", "may payroll"],
  ["薪资管理软件", "may payroll"],
  ["コールセンターのみ", "may customer-support-voice"],
  ["人事部", null],
  ["payroll", null],
])("“%s”: %s", ([text, expected]) => {
  const term = eastAsianTerm(foldWord(text), text);
  expect(term === null ? null : `${term.strength} ${term.needs.join(" ")}`).toBe(expected);
});
