import { readFile } from "node:fs/promises";

import { defaultPolicy, type Policy, policySchema } from "@scopefit/core/policy/policy";

import { Refusal } from "../refusal.ts";
import { type OpenTracker } from "./open-tracker.ts";

/** The policy in force: the file given, else the one kept in the workbook, else the defaults. */
export async function policyFor(path: string | undefined, tracker: OpenTracker): Promise<Policy> {
  return path === undefined ? (tracker.part?.policy ?? defaultPolicy) : readPolicy(path);
}

async function readPolicy(path: string): Promise<Policy> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Refusal(
      `the policy file ${path} cannot be read. Check the path, or write one with “scopefit init”.`,
    );
  });
  const parsed = policySchema.safeParse(parsedJson(path, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where =
    issue === undefined || issue.path.length === 0 ? "the policy" : `“${issue.path.join(".")}”`;
  throw new Refusal(`the policy file ${path} is not valid: ${where}: ${problemOf(issue)}.`);
}

function parsedJson(path: string, text: string): unknown {
  try {
    const { $schema: _, ...policy } = JSON.parse(text) as Record<string, unknown>;
    return policy;
  } catch {
    throw new Refusal(
      `the policy file ${path} is not JSON. Write a valid one with “scopefit init”.`,
    );
  }
}

/** What is wrong, in the middle of a sentence and without a final full stop. */
function problemOf(
  issue: { readonly message: string; readonly code?: string } | undefined,
): string {
  if (issue === undefined) return "it does not fit the schema";
  return issue.message.replace(/\.$/u, "").replace(/^./u, (letter) => letter.toLowerCase());
}
