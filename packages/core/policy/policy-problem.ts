import { joinWords } from "../rule/words.ts";
import type * as z from "zod/mini";

/** What is wrong with a policy, as a sentence that names the place: “soc2.staleMonths” must be … */
export function policyProblem(issue: z.core.$ZodIssue): string {
  const place = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => `“${[...place, key].join(".")}”`);
    return `there is no ${joinWords(names)} in a policy.`;
  }
  const name = place.length === 0 ? "the policy" : `“${place.join(".")}”`;
  return `${name} must be ${demand(issue)}.`;
}

function demand(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected] ?? `a value of the kind ${issue.expected}`;
    case "invalid_value":
      return issue.values.map((value) => `“${String(value)}”`).join(" or ");
    case "too_small":
      return `${issue.inclusive === true ? "at least" : "more than"} ${issue.minimum}`;
    case "too_big":
      return `${issue.inclusive === true ? "at most" : "less than"} ${issue.maximum}`;
    case "invalid_format":
      return issue.format === "date"
        ? "a day written as YYYY-MM-DD"
        : `a text like ${issue.format}`;
    default:
      return "another value";
  }
}

const KINDS: Readonly<Record<string, string>> = {
  number: "a number",
  int: "a whole number",
  string: "a text",
  object: "an object in braces",
};
