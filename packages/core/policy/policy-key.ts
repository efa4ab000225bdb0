import { defaultPolicy, type Policy } from "./policy.ts";

/** The parts of a policy that hold thresholds of their own. */
type PolicyPart = "iso" | "soc2" | "diligence" | "reliance";

/** The place of one demand in a policy, as a policy file has it: "soc2.staleMonths". */
export type PolicyKey =
  | Exclude<keyof Policy, PolicyPart>
  | { [Part in PolicyPart]: `${Part}.${keyof Policy[Part] & string}` }[PolicyPart];

/** What stands at a place: a number, a word or a day, or names. */
export type PolicyValue = number | string | readonly string[];

type Nested = Readonly<Record<string, PolicyValue | Readonly<Record<string, PolicyValue>>>>;

/** Every place of a policy, in the order of the schema. */
export const policyKeys: readonly PolicyKey[] = keysOf(defaultPolicy);

/** What a policy demands at a place. */
export function policyValue(policy: Policy, key: PolicyKey): PolicyValue {
  const [part = "", name] = key.split(".");
  const at = (policy as Nested)[part];
  const value = name === undefined || !isPart(at) ? at : at[name];
  if (value === undefined || isPart(value)) throw new Error(`A policy has no “${key}”.`);
  return value;
}

/** The policy as plain JSON with another value at a place; whether it is one is for the schema to say. */
export function withPolicyValue(policy: Policy, key: PolicyKey, value: PolicyValue): unknown {
  const [part = "", name] = key.split(".");
  if (name === undefined) return { ...policy, [part]: value };
  return { ...policy, [part]: { ...partOf(policy, part), [name]: value } };
}

/** Where a policy demands something else than another. */
export function policyChanges(policy: Policy, from: Policy = defaultPolicy): readonly PolicyKey[] {
  return policyKeys.filter(
    (key) => JSON.stringify(policyValue(policy, key)) !== JSON.stringify(policyValue(from, key)),
  );
}

/** A policy file: only what differs from the defaults, as a policy file needs no more. */
export function policyFile(policy: Policy): Readonly<Record<string, unknown>> {
  let file: Readonly<Record<string, unknown>> = {};
  for (const key of policyChanges(policy)) {
    const [part = "", name] = key.split(".");
    const value = policyValue(policy, key);
    file =
      name === undefined
        ? { ...file, [part]: value }
        : { ...file, [part]: { ...asRecord(file[part]), [name]: value } };
  }
  return file;
}

function partOf(policy: Policy, part: string): Readonly<Record<string, PolicyValue>> {
  const at = (policy as Nested)[part];
  return isPart(at) ? at : {};
}

function asRecord(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function isPart(value: Nested[string] | undefined): value is Readonly<Record<string, PolicyValue>> {
  return typeof value === "object" && !Array.isArray(value);
}

function keysOf(policy: Policy): readonly PolicyKey[] {
  const keys = Object.entries(policy).flatMap(([part, value]) =>
    typeof value === "object" ? Object.keys(value).map((name) => `${part}.${name}`) : [part],
  );
  // The names come from a policy itself, so each of them is a place of one.
  return keys as PolicyKey[];
}
