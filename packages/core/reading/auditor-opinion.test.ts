import { expect, test } from "vitest";
import { opinionInText, opinionOfAnswer } from "./auditor-opinion.ts";

test.for([
  ["Unqualified", "unqualified"],
  ["un-modified", "unqualified"],
  ["Clean", "unqualified"],
  ["clean opinion", "unqualified"],
  ["no qualified opinions", "unqualified"],
  ["Qualified (CC6.1)", "qualified"],
  ["except for CC7.2", "qualified"],
  ["Adverse", "adverse"],
  ["Disclaimer of opinion", "disclaimer"],
  ["we do not express an opinion", "disclaimer"],
  ["Qualified – no exceptions", "unclear"],
  ["Qualified, no issues", "unclear"],
  ["Unqualified; adverse for privacy", "unclear"],
  ["Passed", null],
  ["no issues", null],
] as const)("“%s” as an answer is %s", ([text, opinion]) => {
  expect(opinionOfAnswer(text)).toBe(opinion);
});

test.for([
  ["The auditor issued an unqualified opinion.", "unqualified"],
  ["The opinion is qualified.", "qualified"],
  ["Our staff are highly qualified professionals.", null],
  ["The report was made by a qualified assessor.", null],
] as const)("“%s” gives the opinion %s", ([text, opinion]) => {
  expect(opinionInText(text)).toBe(opinion);
});
