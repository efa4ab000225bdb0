import { expect, test } from "vitest";

import { headingWords } from "./heading-words.ts";
import { inBothLanguages } from "./two-languages.ts";

test.for<readonly [heading: string, own: string | null, latin?: string]>([
  ["委託先名\n(Vendor)", "委託先名", "Vendor"],
  ["供应商 / Supplier", "供应商", "Supplier"],
  ["Supplier\n공급업체", "공급업체", "Supplier"],
  ["有効期限（Valid to/Period）", "有効期限", "Valid to/Period"],
  ["認証 (ISO 27001)", null],
  ["重要度 (A/B/C)", null],
  ["報告書 (SOC 2 Type 2)", null],
  ["委託先", null],
  ["Vendor (legal name)", null],
])("“%s” stands there in two languages: %s, %s", ([heading, own, latin = ""]) => {
  expect(inBothLanguages(heading)).toEqual(own === null ? null : { own, latin });
});

test.for([
  ["委託先名 (Vendor)", "supplier name"],
  ["種類 (Report type)", "report type"],
  ["摘要欄 (Scope)", "scope"],
  ["Standort (Location)", "location"],
  ["Lieu(x)", "locations"],
  ["Leistung(en)", "services"],
] as const)("“%s” is “%s”", ([heading, words]) => {
  expect(headingWords(heading)).toBe(words);
});
