import type { Facts } from "../facts/facts.ts";
import { fieldIds } from "../fields/field-dictionary.ts";
import { type Fact, notAsked } from "../reading/cell/fact.ts";
import { decide, type Decision } from "./decision.ts";
import type { RowView } from "./row-view.ts";
import type { Rule, Subject } from "./rule.ts";
import { type Look, watched } from "./watched-facts.ts";

/** A rule that looks at more than this is quicker asked than remembered. */
const MOST_LOOKS = 32;

/** So many steps are kept for a rule; then it starts afresh. */
const MOST_STEPS = 2000;

/**
 * So many questions show whether remembering pays: to learn a decision costs as much as to ask the rule
 * some ten times. Where it does not pay, the rule is asked for a while.
 */
const TRIAL = 256;
const MOST_LEARNT = TRIAL / 16;
const MOST_LEARNT_AT_FIRST = TRIAL / 2;
const REST = 200 * TRIAL;

/**
 * What one rule decided about one subject, by the facts it looked at. A rule is a pure function: asked
 * about a row with the same facts where it looks, it decides the same. The first look is always at the
 * same field, the second depends on the first fact, and so on: the decisions stand at the ends of a
 * tree. An answer that comes from more than facts (the coverage, the neighbours, the row) is not kept.
 * Good for one policy and one day.
 */
export class DecisionMemory {
  readonly #rule: Rule;
  readonly #subject: Subject;
  #root = new Step();
  #steps = 0;
  #asked = 0;
  #learnt = 0;
  #mostLearnt = MOST_LEARNT_AT_FIRST;
  #resting = 0;

  constructor(rule: Rule, subject: Subject) {
    this.#rule = rule;
    this.#subject = subject;
  }

  /** The decision about a row, remembered or made. */
  decisionOn(view: RowView): Decision {
    if (this.#resting > 0) {
      this.#resting -= 1;
      return this.#ask(view);
    }
    if (this.#asked >= TRIAL) this.#endTrial();
    this.#asked += 1;
    let step: Step = this.#root;
    while (step.place >= 0) {
      const fact = view.list[step.place] ?? notAsked;
      const next = step.after(step.isAtState ? fact.state : fact);
      if (next === undefined) return this.#learn(view);
      step = next;
    }
    if (step.end === null) return this.#learn(view);
    return step.end === "of-the-row" ? this.#ask(view) : step.end;
  }

  #ask(view: RowView): Decision {
    return decide(this.#rule, this.#subject, view.facts, view.contextFor(this.#subject));
  }

  #learn(view: RowView): Decision {
    this.#learnt += 1;
    const watch = watched(view.facts);
    const context = view.contextFor(this.#subject);
    const decision = decide(this.#rule, this.#subject, watch.facts, context);
    if (watch.looks.length > MOST_LOOKS) this.#resting = REST;
    else this.#keep(watch.looks, view.facts, context.hasLookedAtRow ? "of-the-row" : decision);
    return decision;
  }

  #keep(looks: readonly Look[], facts: Facts, end: NonNullable<Step["end"]>): void {
    if (this.#steps >= MOST_STEPS) this.#forget();
    let step = this.#root;
    for (const { field, at } of looks) {
      step.place = fieldIds.indexOf(field);
      step.isAtState = at === "state";
      const fact: Fact<unknown> = facts[field];
      const found = step.isAtState ? fact.state : fact;
      const known = step.after(found);
      if (known === undefined) this.#steps += 1;
      step = known ?? step.grow(found);
    }
    step.end = end;
  }

  #endTrial(): void {
    if (this.#learnt > this.#mostLearnt) {
      this.#resting = REST;
      this.#forget();
    }
    this.#mostLearnt = MOST_LEARNT;
    this.#asked = 0;
    this.#learnt = 0;
  }

  #forget(): void {
    this.#root = new Step();
    this.#steps = 0;
  }
}

/** What is found where a rule looks. */
type Found = Fact<unknown> | Fact<unknown>["state"];

/** A place in the tree: where a rule looks next, or where its decision stands. */
class Step {
  /** The place of the field that is looked at here; -1 at an end and in a tree that has not grown. */
  place = -1;
  /** Whether the look is at the state of the fact only. */
  isAtState = false;
  end: Decision | "of-the-row" | null = null;
  // Most columns give one answer again and again, so the latest is tried before the others.
  #found: Found | null = null;
  #next: Step | undefined = undefined;
  #others: Map<Found, Step> | null = null;

  /** Where what was found leads; `undefined` where it has not been met. */
  after(found: Found): Step | undefined {
    if (found === this.#found) return this.#next;
    const next = this.#others?.get(found);
    if (next === undefined) return undefined;
    this.#found = found;
    this.#next = next;
    return next;
  }

  /** A new place behind what was found. */
  grow(found: Found): Step {
    const next = new Step();
    this.#others ??= new Map();
    this.#others.set(found, next);
    this.#found = found;
    this.#next = next;
    return next;
  }
}
