import { factList } from "../facts/fact-list.ts";
import type { Facts } from "../facts/facts.ts";
import type { Fact } from "../reading/cell/fact.ts";
import type { MatchedRow, RunContext } from "./decide-rules.ts";
import type { Subject } from "./rule.ts";
import { WatchedContext } from "./watched-context.ts";

/** A row as the rules see it, made once for all of them. */
export class RowView {
  readonly facts: Facts;
  #list: readonly Fact<unknown>[] | null = null;
  readonly #iso: WatchedContext;
  readonly #soc2: WatchedContext;

  constructor(row: MatchedRow, run: RunContext) {
    this.facts = row.facts;
    this.#iso = new WatchedContext("iso", row, run);
    this.#soc2 = new WatchedContext("soc2", row, run);
  }

  /** The same facts in the order of `fieldIds`. */
  get list(): readonly Fact<unknown>[] {
    return (this.#list ??= factList(this.facts));
  }

  /** What a rule about this subject is asked with. */
  contextFor(subject: Subject): WatchedContext {
    return subject === "soc2" ? this.#soc2 : this.#iso;
  }
}
