import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { createChecker } from "@scopefit/pane/checker/create-checker";
import { createSession } from "@scopefit/pane/session/session";
import { onTestFinished } from "vitest";

import type { OpenedSide } from "./contract-side.ts";

/** The ends of the sessions that a side has had, to be called while it is still the one that is open. */
const ends = new Map<OpenedSide, (() => void)[]>();

/** Ends the sessions that a side has had and waits until everybody has been told. */
export async function ended(side: OpenedSide): Promise<void> {
  ends
    .get(side)
    ?.splice(0)
    .forEach((end) => end());
  await side.settled();
}

/** A pane's session over an opened workbook. */
export async function sessionOver(side: OpenedSide) {
  const { workbook } = side;
  const today = isoDay("2026-11-23");
  const session = createSession({ workbook, checker: createChecker(), today });
  ends.set(side, [...(ends.get(side) ?? []), session.end]);
  onTestFinished(() => ended(side));
  await session.acts.open();
  const tracker = () => {
    const state = session.state();
    if (state.kind !== "open") throw new Error(`The session is ${JSON.stringify(state)}.`);
    return state;
  };
  return { acts: session.acts, tracker };
}
