import { defaultPolicy, type Policy, policySchema } from "@scopefit/core/policy/policy";
import {
  type PolicyKey,
  policyKeys,
  policyValue,
  withPolicyValue,
} from "@scopefit/core/policy/policy-key";
import { policyProblem } from "@scopefit/core/policy/policy-problem";
import { policyTerms } from "@scopefit/core/policy/policy-terms";

import { typedText, typedValue } from "./value-text.ts";

/** A policy as it is being changed: what is typed for each demand that differs from the one in force. */
export type PolicyDraft = ReadonlyMap<PolicyKey, string>;

/** What a draft comes to: the policy as far as it can be read, and what is wrong with the rest. */
export interface ReadDraft {
  readonly policy: Policy;
  /** A sentence for each demand that cannot be read. */
  readonly problems: ReadonlyMap<PolicyKey, string>;
}

/** Reads a draft over the policy in force. */
export function readDraft(inForce: Policy, draft: PolicyDraft): ReadDraft {
  let policy = inForce;
  const problems = new Map<PolicyKey, string>();
  for (const [key, text] of draft) {
    const value = typedValue(text, policyTerms[key]);
    const parsed = policySchema.safeParse(withPolicyValue(policy, key, value));
    if (parsed.success) policy = parsed.data;
    else problems.set(key, sentenceFor(parsed.error.issues));
  }
  return { policy, problems };
}

/** The draft that turns the policy in force into another. */
export function draftOf(inForce: Policy, wanted: Policy): PolicyDraft {
  const texts = policyKeys.map((key) => [key, typedText(policyValue(wanted, key))] as const);
  return new Map(texts.filter(([key, text]) => text !== typedText(policyValue(inForce, key))));
}

/** The draft with another text for a demand; what is in force anyway is no part of it. */
export function withTyped(
  draft: PolicyDraft,
  inForce: Policy,
  key: PolicyKey,
  text: string,
): PolicyDraft {
  const next = new Map(draft);
  if (text === typedText(policyValue(inForce, key))) next.delete(key);
  else next.set(key, text);
  return next;
}

/** A policy file that was read: the policy, or why it is none. */
export type ReadPolicyFile =
  | { readonly kind: "policy"; readonly policy: Policy }
  | { readonly kind: "no-json" }
  | { readonly kind: "refused"; readonly problem: string };

/** Reads a policy file; what it does not name is at its default. */
export function readPolicyFile(text: string): ReadPolicyFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: "no-json" };
  }
  const parsed = policySchema.safeParse(withoutSchemaName(json));
  return parsed.success
    ? { kind: "policy", policy: parsed.data }
    : { kind: "refused", problem: sentenceFor(parsed.error.issues) };
}

/** The default of a demand, as it would be typed. */
export function defaultText(key: PolicyKey): string {
  return typedText(policyValue(defaultPolicy, key));
}

function sentenceFor(issues: readonly Parameters<typeof policyProblem>[0][]): string {
  return issues.map(policyProblem).join(" ");
}

/** Editors put the name of the schema into a file; it is no demand. */
function withoutSchemaName(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== "$schema"));
}
