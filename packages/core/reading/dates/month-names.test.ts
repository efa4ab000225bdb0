import { expect, test } from "vitest";

import { isEverydayWord, monthOf, monthOfMisspelt } from "./month-names.ts";

test.for([
  ["October", 10],
  ["SEPT", 9],
  ["março", 3],
  ["Mär", 3],
  ["März", 3],
  ["août", 8],
  ["diciembre", 12],
  ["października", 10],
  ["červenec", 7],
  ["červen", 6],
  ["Ağustos", 8],
  ["KASIM", 11],
  ["maj", 5],
  ["luglio", 7],
  ["noiembrie", 11],
  ["hours", null],
  ["", null],
] as const)("%s is month %s", ([word, expected]) => {
  expect(monthOf(word)).toBe(expected);
});

test.for([
  ["Ocotber", 10],
  ["Setpember", 9],
  ["Feburary", 2],
  ["Jully", 7],
  ["Juny", null],
  ["Jux", null],
  ["Octoberfest", null],
] as const)("%s was meant to be month %s", ([word, expected]) => {
  expect(monthOfMisspelt(word)).toBe(expected);
});

test("“out” is October in Portuguese and much else in English", () => {
  expect(monthOf("out")).toBe(10);
  expect(isEverydayWord("out")).toBe(true);
  expect(isEverydayWord("October")).toBe(false);
});
