import { expect, test } from "vitest";

import { fillText } from "./fill-text.ts";

const standing = new Map([
  ["vendor", "Tala"],
  ["service", "payroll"],
]);

test.for<readonly [string, string, Readonly<Record<string, string | number>>, string]>([
  ["a text without placeholders stays", "It expired.", {}, "It expired."],
  ["a standing placeholder is filled", "{vendor} says so.", {}, "Tala says so."],
  ["a rule’s own value is filled", "In {n} days.", { n: 3 }, "In 3 days."],
  ["a rule’s own value comes first", "For {service}.", { service: "claims" }, "For claims."],
  ["placeholders may touch", "{vendor}{n}{service}", { n: 0 }, "Tala0payroll"],
  ["a sentence starts with a capital", "the end of {service}.", {}, "The end of payroll."],
  ["a filled-in start gets one too", "{service}: yes.", {}, "Payroll: yes."],
  ["a full stop is not doubled", "By {vendor}. So.", { vendor: "Tala, Inc." }, "By Tala, Inc. So."],
  [
    "a quoted sentence ends once",
    "Says “{quote}”. So.",
    { quote: "We are." },
    "Says “We are”. So.",
  ],
  ["a quoted name keeps its stop", "Is “{quote}”.", { quote: "Acme Inc." }, "Is “Acme Inc.”."],
  ["a stop inside a sentence stays", "“{quote}” is it.", { quote: "We are." }, "“We are.” is it."],
  ["an unknown placeholder stays to be seen", "By {date}.", {}, "By {date}."],
  ["braces in a vendor’s words are words", "“{quote}”", { quote: "{vendor}" }, "“{vendor}”"],
])("%s", ([, text, own, filled]) => {
  expect(fillText(text, own, (name) => standing.get(name))).toBe(filled);
});
