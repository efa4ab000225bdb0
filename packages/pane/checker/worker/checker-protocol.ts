import type { CheckerCalls, CheckProgress } from "../checker.ts";

/** The name of a call. */
export type CheckerCall = keyof CheckerCalls;

/** What each call is given. */
export type Asks = { readonly [Call in CheckerCall]: Parameters<CheckerCalls[Call]>[0] };

/** What each call is answered with. */
export type Answers = { readonly [Call in CheckerCall]: Awaited<ReturnType<CheckerCalls[Call]>> };

/** The calls as the protocol sees them: each takes one thing and promises one. */
export type CallTable = {
  readonly [Call in CheckerCall]: (ask: Asks[Call]) => Promise<Answers[Call]>;
};

/** A call on its way to the checker. */
export type CheckerRequest<Call extends CheckerCall = CheckerCall> = {
  readonly [C in Call]: { readonly id: number; readonly call: C; readonly ask: Asks[C] };
}[Call];

/** What comes back: the answer to a call, the news of a running check, or that a call has broken down. */
export type CheckerReply =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answers[CheckerCall] }
  | { readonly kind: "progress"; readonly progress: CheckProgress }
  | { readonly kind: "broken"; readonly id: number; readonly detail: string };

/** One end of the line, whatever carries it: a worker or a channel of messages. */
export interface CheckerPort {
  readonly postMessage: (message: CheckerRequest | CheckerReply) => void;
  onmessage: ((event: MessageEvent) => void) | null;
}
