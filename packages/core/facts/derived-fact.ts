import { type StatedFact, stated } from "../reading/cell/fact.ts";

const known = new WeakMap<object, Map<string, StatedFact<unknown>>>();

/**
 * A fact that was not read from a cell of its own: a part of what other words say, a claim that details
 * settle. As long as what it comes from is the same object, so is the fact, in whatever row.
 */
export function derivedFact<Value>(
  source: object,
  part: string,
  value: Value,
  quote: string,
  column: string,
): StatedFact<Value> {
  const parts = partsOf(source);
  const before = parts.get(part);
  if (before?.column === column && before.quote === quote) return before as StatedFact<Value>;
  const fact = stated(value, quote, column);
  parts.set(part, fact);
  return fact;
}

function partsOf(source: object): Map<string, StatedFact<unknown>> {
  const parts = known.get(source) ?? new Map<string, StatedFact<unknown>>();
  known.set(source, parts);
  return parts;
}
