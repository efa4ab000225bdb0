import type { Artefact, Coverage } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { RowNeighbours } from "../facts/row-neighbours.ts";
import type { Policy } from "../policy/policy.ts";
import type { IsoDay } from "../reading/iso-day.ts";
import type { MatchedRow, RunContext } from "./decide-rules.ts";
import type { RuleContext, Subject } from "./rule.ts";

/** A row as the rules see it, made once for all of them. */
export class RowView {
  readonly facts: Facts;
  readonly #iso: WatchedContext;
  readonly #soc2: WatchedContext;

  constructor(row: MatchedRow, run: RunContext) {
    this.facts = row.facts;
    this.#iso = new WatchedContext("iso", row, run);
    this.#soc2 = new WatchedContext("soc2", row, run);
  }

  /** What a rule about this subject is asked with; nobody has looked at its day yet. */
  contextFor(subject: Subject): WatchedContext {
    const context = subject === "soc2" ? this.#soc2 : this.#iso;
    context.hasLookedAtDay = false;
    return context;
  }
}

/** Notices when a rule looks at the day. A class, since a getter in a literal is made anew each time. */
class WatchedContext implements RuleContext {
  readonly artefact: Artefact;
  readonly coverage: Coverage;
  readonly neighbours: RowNeighbours | null;
  readonly policy: Policy;
  readonly #asOf: IsoDay;
  hasLookedAtDay = false;

  constructor(artefact: Artefact, row: MatchedRow, { policy, asOf }: RunContext) {
    this.artefact = artefact;
    this.coverage = row.coverage;
    this.neighbours = row.neighbours ?? null;
    this.policy = policy;
    this.#asOf = asOf;
  }

  get asOf(): IsoDay {
    this.hasLookedAtDay = true;
    return this.#asOf;
  }
}
