import type { Checker } from "../checker.ts";
import type {
  Answers,
  CallTable,
  CheckerCall,
  CheckerPort,
  CheckerRequest,
} from "./checker-protocol.ts";

/** Lets a checker answer the calls that come through a port. */
export function serveChecker(checker: Checker, port: CheckerPort): void {
  checker.onProgress((progress) => port.postMessage({ kind: "progress", progress }));
  port.onmessage = ({ data }: MessageEvent<CheckerRequest>) => {
    const { id } = data;
    answer(checker, data).then(
      (given) => port.postMessage({ kind: "answer", id, answer: given }),
      (error: unknown) => port.postMessage({ kind: "broken", id, detail: String(error) }),
    );
  };
}

/** Each request reaches the call of its name; the types follow from the name as well. */
function answer<Call extends CheckerCall>(
  calls: Pick<CallTable, Call>,
  { call, ask }: CheckerRequest<Call>,
): Promise<Answers[Call]> {
  return calls[call](ask);
}
