import { expect, test } from "vitest";
import { withoutPreamble } from "./preamble.ts";

test.for<[string, string]>([
  ["Security matters to us. No, planned for 2027.", "No, planned for 2027."],
  ["We take the protection of data seriously.\nYes, Type II.", "Yes, Type II."],
  ["Sicherheit ist uns wichtig. Nein, noch nicht.", "Nein, noch nicht."],
])("%j answers %j", ([text, answer]) => {
  expect(withoutPreamble(text)).toBe(answer);
});

test.for([
  "We hold ISO 9001. No SOC 2.",
  "Our data centre is run by Northbase. Yes, it is certified.",
  "The certificate ran out. No new one is planned.",
  "Do you mean SOC 1? No.",
  "Security matters to us. We train all staff.",
  "Yes. Security matters to us. No exceptions were noted.",
])("%j stays", (text) => {
  expect(withoutPreamble(text)).toBe(text);
});
