import { expect, test } from "vitest";
import { withoutAnswerOpening } from "./answer-opening.ts";

test.for<[string, string]>([
  ["Hi team, Pune and Cebu", "Pune and Cebu"],
  ["Hello Maria, yes", "yes"],
  ["hi, yes", "yes"],
  ["Thank you for your question. No.", "No."],
  ["Bonjour, oui", "oui"],
  ["Note: Manila only", "Manila only"],
  ["Vendor response: No", "No"],
  ["回答：はい", "はい"],
  ["As per our certificate: Pune", "Pune"],
])("%j comes to %j", ([text, answer]) => {
  expect(withoutAnswerOpening(text)).toBe(answer);
});

test.for(["A: Yes B: No", "Hi yes, we are", "Merci", "Notepad Ltd", "Perth: Adelaide Street"])(
  "%j opens with nothing of the kind",
  (text) => {
    expect(withoutAnswerOpening(text)).toBe(text);
  },
);
