import { type IsoDay, parseIsoDay } from "@scopefit/core/reading/dates/iso-day";

/** The most that a reason or a name may have, in characters. */
const LONGEST_TEXT = 500;

/** What a person types to waive a point. */
export interface WaiverDraft {
  readonly reason: string;
  readonly owner: string;
  readonly until: string;
}

/** What is wrong with one of the fields. */
export type DraftProblem = "missing" | "too-long" | "no-day" | "not-later";

/** What is wrong with a draft, by field; nothing where it can be kept. */
export type DraftProblems = Readonly<Partial<Record<keyof WaiverDraft, DraftProblem>>>;

/** Looks a draft over: every field is needed, and a waiver must outlast the day it is made for. */
export function draftProblems({ reason, owner, until }: WaiverDraft, asOf: IsoDay): DraftProblems {
  const problems = {
    reason: textProblem(reason),
    owner: textProblem(owner),
    until: dayProblem(until, asOf),
  };
  const found = Object.entries(problems).filter(([, problem]) => problem !== null);
  return Object.fromEntries(found);
}

function textProblem(text: string): DraftProblem | null {
  if (text.trim() === "") return "missing";
  return text.trim().length > LONGEST_TEXT ? "too-long" : null;
}

function dayProblem(text: string, asOf: IsoDay): DraftProblem | null {
  const day = parseIsoDay(text);
  if (day === null) return "no-day";
  return day > asOf ? null : "not-later";
}
