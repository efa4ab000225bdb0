import { readFile } from "node:fs/promises";

import { defaultPolicy, type Policy, policySchema } from "@scopefit/core/policy/policy";
import { policyProblem } from "@scopefit/core/policy/policy-problem";

import { Refusal } from "../refusal.ts";
import type { OpenTracker } from "./open-tracker.ts";

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
  const problem = issue === undefined ? "it is no policy." : policyProblem(issue);
  throw new Refusal(
    `the policy file ${path} is not valid: ${problem} “scopefit init” writes one with every member.`,
  );
}

function parsedJson(path: string, text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
    const { $schema: _, ...policy } = json as Record<string, unknown>;
    return policy;
  } catch {
    throw new Refusal(
      `the policy file ${path} is not JSON. Write a valid one with “scopefit init”.`,
    );
  }
}
