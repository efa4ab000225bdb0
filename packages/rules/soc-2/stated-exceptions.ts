import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { NUMBER, numberOf } from "@scopefit/core/reading/text/number-words";
import { deniesExceptions } from "@scopefit/core/reading/artefacts/report/soc2-exceptions";

import { saysNone } from "../says-none.ts";

/**
 * What the row says of exceptions in the auditor's tests. `count` is `null` where they are described
 * and not counted, `words` are "" where they are counted and not described.
 */
export type StatedExceptions =
  | { readonly kind: "unknown" }
  | { readonly kind: "none" }
  | { readonly kind: "some"; readonly count: number | null; readonly words: string };

/** The facts that speak of exceptions. */
export interface ExceptionFacts {
  readonly soc2Exceptions: Fact<string>;
  readonly soc2ExceptionsCount: Fact<number>;
}

/** After "no exceptions", words that take part of it back. */
const BUT =
  /\bexcept\b|\bbut\b|\bother than\b|\bhowever\b|\bapart from\b|\b\d+\s+(?:out\s+)?of\s+\d+\b/iu;
/** An answer that there are some, and nothing of what they are: "Yes", "3 noted". */
const NOT_DESCRIBED =
  /^[\s\p{P}]*(?:yes|y|some|few|a few|several|minor|noted|\d+)?(?:\s+(?:minor|noted|exceptions?|deviations?|found|identified|reported))*[\s\p{P}]*$/iu;
const COUNTED = new RegExp(
  String.raw`^\W*(${NUMBER})\s+(?:\p{L}+\s+){0,2}(?:exceptions?|deviations?)\b|^\W*(?:exceptions?|deviations?)\W+(\d+)\b|^\W*(\d+)(?:\s+(?:minor|noted))?\W*$`,
  "iu",
);

/** What was made of a fact and the count beside it; several checks ask about the same row. */
const known = new WeakMap<
  Fact<string>,
  { readonly count: Fact<number>; readonly stated: StatedExceptions }
>();

/** What the row says of exceptions; where one cell denies them and another names some, there are some. */
export function statedExceptions(facts: ExceptionFacts): StatedExceptions {
  const { soc2Exceptions, soc2ExceptionsCount: count } = facts;
  const before = known.get(soc2Exceptions);
  if (before?.count === count) return before.stated;
  const stated = exceptionsIn(facts);
  known.set(soc2Exceptions, { count, stated });
  return stated;
}

function exceptionsIn({ soc2Exceptions, soc2ExceptionsCount }: ExceptionFacts): StatedExceptions {
  const words = valueOf(soc2Exceptions);
  const counted = valueOf(soc2ExceptionsCount);
  const isDenied = words !== null && saysNoExceptions(words);
  if (words !== null && !isDenied) {
    return {
      kind: "some",
      count: counted === null || counted === 0 ? countIn(words) : counted,
      words: NOT_DESCRIBED.test(words) ? "" : words,
    };
  }
  if (counted !== null && counted > 0) return { kind: "some", count: counted, words: "" };
  if (counted === 0 || isDenied) return { kind: "none" };
  return { kind: "unknown" };
}

function saysNoExceptions(words: string): boolean {
  if (saysNone(words)) return true;
  return deniesExceptions(words) && !BUT.test(words);
}

function countIn(words: string): number | null {
  const match = COUNTED.exec(words);
  const number = match?.[1] ?? match?.[2] ?? match?.[3];
  return number === undefined ? null : numberOf(number);
}
