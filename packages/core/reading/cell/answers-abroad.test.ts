import { expect, test } from "vitest";

import { answerAbroad } from "./answers-abroad.ts";

test.for([
  ["Tak", "yes", ""],
  ["Tak, certyfikat ważny do 2027", "yes", "certyfikat ważny do 2027"],
  ["Sì", "yes", ""],
  ["Evet.", "yes", ""],
  ["Kyllä (2026)", "yes", "(2026)"],
  ["보유", "yes", ""],
  ["有", "yes", ""],
  ["да", "yes", ""],
  ["Ne", "no", ""],
  ["NIE", "no", ""],
  ["Nej", "no", ""],
  ["Nie – planowane", "no", "planowane"],
  ["Geen", "no", ""],
  ["Belum", "no", ""],
  ["Нет", "no", ""],
  ["无", "no", ""],
  ["미보유", "no", ""],
  ["Pas encore", "no", ""],
  ["W trakcie", "in-progress", ""],
  ["取得中", "in-progress", ""],
  ["Dalam proses", "in-progress", ""],
  ["Nie dotyczy", "not-applicable", ""],
  ["n.v.t.", "not-applicable", ""],
  ["該当なし", "not-applicable", ""],
] as const)("“%s” answers %s and goes on “%s”", ([text, answer, rest]) => {
  expect(answerAbroad(text)).toMatchObject({ answer, rest });
});

test.for([
  "Nie mamy certyfikatu",
  "Tak / Nie",
  "Ja / Nein",
  "VAR-2026-01",
  "EI-2023",
  "Ada Lovelace",
  "NE",
  "DA",
  "Nueva",
  "○",
  "×",
  "Dallas",
])("“%s” is no such answer", (text) => {
  expect(answerAbroad(text)).toBeNull();
});
