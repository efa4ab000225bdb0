import { onTestFinished } from "vitest";

import { createChecker } from "../checker/create-checker.ts";
import { createSession, type Session } from "../session/session.ts";
import type { OpenTracker } from "../session/state/session-state.ts";
import { memorySheet } from "./memory-sheet.ts";
import {
  type MemoryWorkbook,
  memoryWorkbook,
  type MemoryWorkbookContent,
} from "./memory-workbook.ts";
import { AS_OF } from "./taken-sheet.ts";
import { TRACKER_LINES } from "./tracker-lines.ts";

/** A session over a workbook in memory, told to open. */
export interface StartedSession {
  readonly session: Session;
  readonly workbook: MemoryWorkbook;
  /** The open tracker; a test that asks for it where none is open is mistaken. */
  readonly tracker: () => OpenTracker;
}

/** Starts a session over the tracker of the tests, or over another workbook. */
export async function startSession(
  content: MemoryWorkbookContent = { sheets: [memorySheet("Vendors", TRACKER_LINES)] },
): Promise<StartedSession> {
  const workbook = memoryWorkbook(content);
  const session = createSession({ workbook, checker: createChecker(), today: AS_OF });
  onTestFinished(session.end);
  await session.acts.open();
  return {
    session,
    workbook,
    tracker() {
      const state = session.state();
      if (state.kind !== "open") throw new Error(`The session is ${state.kind}.`);
      return state;
    },
  };
}
