import { expect, test } from "vitest";
import { leadingAnswer } from "./leading-answer.ts";

test.for([
  ["Yes – Type II", "yes", "Type II"],
  ["✓", "yes", ""],
  ["No, planned", "no", "planned"],
  ["Not yet", "no", ""],
  ["N/A", "not-applicable", ""],
  ["in progress", "in-progress", ""],
] as const)("“%s” opens with %s and goes on “%s”", ([text, answer, rest]) => {
  expect(leadingAnswer(text)).toMatchObject({ answer, rest });
});

test.for([
  "No: 12345",
  "No exceptions noted",
  "No qualified opinions",
  "Nothing",
  "Yesterday",
  "ISO 27001",
])("“%s” opens with no answer", (text) => {
  expect(leadingAnswer(text)).toBeNull();
});
