import { expect, test } from "vitest";

import { type Sign, signsIn } from "./signs.ts";

const signs: readonly Sign<"blocked" | "open" | "shared" | "unshared">[] = [
  { value: "blocked", pattern: /blocked/giu, reach: "piece" },
  { value: "open", pattern: /blocked/giu, meant: "negated", reach: "piece" },
  { value: "shared", pattern: /shared/giu },
  { value: "unshared", pattern: /shared/giu, meant: "negated" },
];

const assessed: readonly Sign<"yes" | "no">[] = [
  { value: "yes", pattern: /assessed/giu },
  { value: "no", pattern: /assessed/giu, meant: "negated" },
];

test("a no that makes one wording with what it denies is one", () => {
  expect(signsIn("Suppliers are not assessed", assessed)).toEqual(["no"]);
});

test.for([
  ["USB blocked", ["blocked"]],
  ["USB is not blocked", ["open"]],
  ["USB: blocked, printing: not blocked", ["blocked", "open"]],
  ["USB ports are blocked and printing is not", ["blocked"]],
  ["Not only blocked", ["blocked"]],
  ["Blocked: no", ["open"]],
  ["blocked is not the word", ["open"]],
  ["To be blocked in 2027", []],
  ["Shared drives, shared logins", ["shared"]],
  ["No desks, drives or shared logins", ["unshared"]],
  ["Shared drives are not used", ["unshared"]],
  ["Maybe shared", []],
  ["The doors aren’t blocked", ["open"]],
  ["", []],
] as const)("“%s” says %j", ([text, expected]) => {
  expect(signsIn(text, signs)).toEqual(expected);
});
