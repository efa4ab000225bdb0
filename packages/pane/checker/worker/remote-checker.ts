import type { Checker, CheckProgress } from "../checker.ts";
import type {
  Answers,
  Asks,
  CheckerCall,
  CheckerPort,
  CheckerReply,
  CheckerRequest,
} from "./checker-protocol.ts";

/** A call that waits for its answer. */
interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** The near end of a checker that works behind a port; `close` ends what is behind it. */
export function remoteChecker(port: CheckerPort, close: () => void): Checker {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(progress: CheckProgress) => void>();
  let lastId = 0;

  port.onmessage = ({ data }: MessageEvent<CheckerReply>) => {
    if (data.kind === "progress") {
      for (const listener of listeners) listener(data.progress);
      return;
    }
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === "broken") call?.reject(new Error(data.detail));
    // The id says which call this answers, and so of which type the answer is.
    else call?.resolve(data.answer as never);
  };

  function calling<Call extends CheckerCall>(
    call: Call,
  ): (ask: Asks[Call]) => Promise<Answers[Call]> {
    return (ask) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        // The compiler cannot see that a call and what it is given keep together; `Asks` sees to it.
        port.postMessage({ id: lastId, call, ask } as CheckerRequest);
      });
  }

  return {
    candidates: calling("candidates"),
    takeSheet: calling("takeSheet"),
    takeRows: calling("takeRows"),
    takePart: calling("takePart"),
    keep: calling("keep"),
    understand: calling("understand"),
    takeRowsAgain: calling("takeRowsAgain"),
    check: calling("check"),
    cancel: calling("cancel"),
    detail: calling("detail"),
    ruleTitles: calling("ruleTitles"),
    rules: calling("rules"),
    columnSamples: calling("columnSamples"),
    answerCells: calling("answerCells"),
    vendorMails: calling("vendorMails"),
    report: calling("report"),
    plan: calling("plan"),
    plannedRows: calling("plannedRows"),
    changedRows: calling("changedRows"),
    takeWritten: calling("takeWritten"),
    resultsSheet: calling("resultsSheet"),
    planRestore: calling("planRestore"),
    changedSinceLastRun: calling("changedSinceLastRun"),
    planColumns: calling("planColumns"),
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close,
  };
}
