import { expect, test } from "vitest";
import { opinionInText, opinionNamed } from "./auditor-opinion.ts";

test.for([
  ["Unqualified", "unqualified"],
  ["un-modified", "unqualified"],
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
  ["Not unqualified", "unclear"],
  ["not a clean opinion", "unclear"],
  ["Neither qualified nor adverse", "unqualified"],
  ["No adverse opinion", null],
  ["Ohne Einschränkungen", "unqualified"],
  ["Mit Einschränkungen", "qualified"],
  ["Favorable con salvedades", "qualified"],
  ["Avec réserve", "qualified"],
  ["Sem ressalvas", "unqualified"],
  ["Con rilievi", "qualified"],
  ["Opinión desfavorable", "adverse"],
  ["Abstención de opinión", "disclaimer"],
  ["Passed", null],
  ["no issues", null],
] as const)("“%s” names %s", ([text, opinion]) => {
  expect(opinionNamed(text)).toBe(opinion);
});

test.for([
  ["The auditor issued an unqualified opinion.", "unqualified"],
  ["The opinion is qualified.", "qualified"],
  ["SOC 2 Type II report. No qualifications.", "unqualified"],
  ["Staff with no qualifications are trained.", null],
  ["The vendor's SOC 2 report is qualified on the release of changes.", "qualified"],
  ["The report was reviewed; our staff are qualified to read it.", null],
  ["The report is shared with qualified prospects under NDA.", null],
  ["The opinion is unqualified. Qualified customers may ask for the report.", "unqualified"],
  ["The opinion is qualified. It is sent to qualified prospects.", "qualified"],
  ["The auditor did not qualify its opinion.", "unqualified"],
  ["The opinion was not modified.", "unqualified"],
  ["Result: Clean", "unqualified"],
  ["In our opinion, in all material respects, the controls were suitably designed.", "unqualified"],
  ["In our opinion, except for CC6.1, the description presents the system.", "qualified"],
  ["意見：無限定適正意見", "unqualified"],
  ["审计意见：保留意见", "qualified"],
  ["opinião sem ressalvas", "unqualified"],
  ["We expect the report to have an unqualified opinion.", null],
  ["The opinion must be unqualified.", null],
  ["The opinion is other than unqualified.", null],
  ["opinion unqualified for security; modified for privacy", null],
  ["We will share the report. It has an unqualified opinion.", "unqualified"],
  ["Our staff are highly qualified professionals.", null],
  ["The report was made by a qualified assessor.", null],
] as const)("“%s” gives the opinion %s", ([text, opinion]) => {
  expect(opinionInText(text)).toBe(opinion);
});
