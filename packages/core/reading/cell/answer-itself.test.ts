import { expect, test } from "vitest";
import { answerItself } from "./answer-itself.ts";

test.for<[string, string]>([
  ["• Yes", "Yes"],
  ["1. Yes, Type II", "Yes, Type II"],
  ["(b) In progress", "In progress"],
  ["“Certified by DNV”", "Certified by DNV"],
  ["A: Yes", "Yes"],
  ["Vendor response: No", "No"],
  ["Antwort: ja", "ja"],
  ["回答：はい", "はい"],
  ["Hi, yes we do.", "yes we do."],
  ["Hello Maria, yes", "yes"],
  ["Thank you for your question. No.", "No."],
  ["Good question - not yet", "not yet"],
  ["Bonjour, oui", "oui"],
  ["[12/03/2025] In progress", "In progress"],
  ["12/03/2025: Yes", "Yes"],
  ["JS 12.03.25: no", "no"],
  ["Update 2026-03-12: certified", "certified"],
  ["12/03/2025 - in progress", "in progress"],
  ["1. “Yes”", "Yes"],
  ["Certified.  See annex", "Certified. See annex"],
])("%j is %j", ([text, itself]) => {
  expect(answerItself(text)).toBe(itself);
});

test.for([
  "3. Quartal 2027",
  "31. Dezember 2026",
  "3. Party certificate",
  "1. Yes 2. No",
  "• ISO 27001\n• SOC 2",
  "A: Yes B: No",
  "12/03/2025 – 11/03/2028",
  "12 March 2025 - ISO 27001 certificate",
  "Merci",
  "Hi yes, we are",
  "“ISO 27001” and “SOC 2”",
  "☐ Yes",
  "No. 12345",
  "As of March 31, 2026: SOC 2 Type I",
  "2022",
])("%j stays", (text) => {
  expect(answerItself(text)).toBe(text);
});
