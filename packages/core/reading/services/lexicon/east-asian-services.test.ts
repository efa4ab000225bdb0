import { expect, test } from "vitest";

import { eastAsianTerm, withKoreanCompounds } from "./east-asian-services.ts";
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

test.for([
  ["급여 처리", "급여처리"],
  ["고객 상담 및 데이터 입력", "고객상담 및 데이터입력"],
  ["정보 보호", "정보 보호"],
  ["payroll services", "payroll services"],
] as const)("“%s” has its compounds as “%s”", ([text, joined]) => {
  expect(withKoreanCompounds(text)).toBe(joined);
});
