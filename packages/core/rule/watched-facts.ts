import type { Facts } from "../facts/facts.ts";
import { type FieldId, fieldIds } from "../fields/field-dictionary.ts";
import type { Fact } from "../reading/cell/fact.ts";

/** What a rule looked at: the state of a fact only, or all of it. */
export interface Look {
  readonly field: FieldId;
  readonly at: "state" | "fact";
}

/** Facts that notice what is looked at. */
export interface WatchedFacts {
  readonly facts: Facts;
  /** Every look, once, in order; a look at a whole fact comes after the one at its state. */
  readonly looks: readonly Look[];
}

/** The facts of a row, watched. */
export function watched(facts: Facts): WatchedFacts {
  const watch = new Watch(facts);
  return { facts: watch as unknown as Facts, looks: watch.looks };
}

class Watch {
  readonly looks: Look[] = [];
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** A stand-in for the fact of a field. Many rules ask no more than whether there is an answer. */
  watchedFact(field: FieldId): Fact<unknown> {
    const fact: Fact<unknown> = this.#facts[field];
    const look = (at: Look["at"]) => {
      this.#note(field, at);
      return fact;
    };
    return new Proxy(fact, {
      get: (_, name) => Reflect.get(look(name === "state" ? "state" : "fact"), name) as unknown,
      has: (_, name) => Reflect.has(look("fact"), name),
      ownKeys: () => Reflect.ownKeys(look("fact")),
    });
  }

  #note(field: FieldId, at: Look["at"]): void {
    if (at === "fact") this.#note(field, "state");
    if (this.looks.some((look) => look.field === field && look.at === at)) return;
    this.looks.push({ field, at });
  }
}

// One getter for each field, for all watches together.
for (const field of fieldIds) {
  Object.defineProperty(Watch.prototype, field, {
    get(this: Watch) {
      return this.watchedFact(field);
    },
  });
}
