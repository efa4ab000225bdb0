import type { Artefact, Coverage } from "../coverage/coverage.ts";
import type { RowNeighbours } from "../facts/row-neighbours.ts";
import type { Policy } from "../policy/policy.ts";
import type { IsoDay } from "../reading/dates/iso-day.ts";
import type { MatchedRow, RunContext } from "./decide-rules.ts";
import type { RuleContext } from "./rule.ts";

/**
 * What a rule is asked with besides the facts. It notices what the rule looks at: the day, to tell from
 * when on the answer may be another, and what no other row has. A class, since a getter in a literal is made anew each time.
 */
export class WatchedContext implements RuleContext {
  readonly artefact: Artefact;
  readonly policy: Policy;
  readonly #asOf: IsoDay;
  readonly #row: MatchedRow;
  /** The first later day on which the answer may turn; `null` where it holds from now on. */
  turnsOn: IsoDay | null = null;
  /** Whether the answer is of this row alone, whatever its facts. */
  hasLookedAtRow = false;

  constructor(artefact: Artefact, row: MatchedRow, { policy, asOf }: RunContext) {
    this.artefact = artefact;
    this.policy = policy;
    this.#asOf = asOf;
    this.#row = row;
  }

  /** From now on; what rules before have looked at is forgotten. */
  startWatching(): void {
    this.turnsOn = null;
    this.hasLookedAtRow = false;
  }

  get asOf(): IsoDay {
    this.turnsOn = this.#asOf;
    return this.#asOf;
  }

  get dayInTexts(): IsoDay {
    return this.#asOf;
  }

  hasCome(day: IsoDay): boolean {
    if (day <= this.#asOf) return true;
    if (this.turnsOn === null || day < this.turnsOn) this.turnsOn = day;
    return false;
  }

  get row(): number {
    this.hasLookedAtRow = true;
    return this.#row.row;
  }

  get coverage(): Coverage {
    this.hasLookedAtRow = true;
    return this.#row.coverage;
  }

  get neighbours(): RowNeighbours | null {
    this.hasLookedAtRow = true;
    return this.#row.neighbours ?? null;
  }
}
