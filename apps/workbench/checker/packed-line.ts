import type {
  CheckerPort,
  CheckerReply,
  CheckerRequest,
} from "@scopefit/pane/checker/worker/checker-protocol";

import { packRows, type PackedRows, unpackRows } from "../sheet/packed-rows.ts";

/** A request on its way: the rows of a sheet go packed, everything else as it is. */
type SentRequest =
  | Exclude<CheckerRequest, { readonly call: "takeRows" }>
  | { readonly id: number; readonly call: "takeRows"; readonly ask: PackedRows };

/** One end of a line to a worker, as both ends have it. */
interface Line {
  readonly postMessage: (message: SentRequest | CheckerReply) => void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** The page's end of a line to a checker: rows are packed on their way out. */
export function packingEnd(line: Line): CheckerPort {
  return {
    postMessage: (message) => line.postMessage(packed(message)),
    get onmessage() {
      return line.onmessage;
    },
    set onmessage(listener) {
      line.onmessage = listener;
    },
  };
}

/** The checker's end of the line: rows are unpacked as they come in. */
export function unpackingEnd(line: Line): CheckerPort {
  return {
    postMessage: (message) => line.postMessage(packed(message)),
    get onmessage() {
      return line.onmessage;
    },
    set onmessage(listener) {
      line.onmessage =
        listener === null
          ? null
          : ({ data }: MessageEvent<SentRequest>) =>
              listener(new MessageEvent("message", { data: unpacked(data) }));
    },
  };
}

function packed(message: CheckerRequest | CheckerReply): SentRequest | CheckerReply {
  if (!("call" in message) || message.call !== "takeRows") return message;
  return { ...message, ask: packRows(message.ask) };
}

function unpacked(message: SentRequest): CheckerRequest {
  if (message.call !== "takeRows") return message;
  return { ...message, ask: unpackRows(message.ask) };
}
