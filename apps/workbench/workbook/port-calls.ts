/** What a call of a table of calls is given. */
export type Ask<Calls, Call extends keyof Calls> = Calls[Call] extends (
  ask: infer Given,
) => Promise<unknown>
  ? Given
  : never;

/** What a call of a table of calls is answered with. */
export type Reply<Calls, Call extends keyof Calls> = Calls[Call] extends (
  ask: never,
) => Promise<infer Given>
  ? Given
  : never;

/** What goes to the far end of a line. */
interface Request<Calls> {
  readonly id: number;
  readonly call: keyof Calls;
  readonly ask: unknown;
}

/** What comes back: an answer, that a call has broken down, or news that nobody asked for. */
type Response<News> =
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "broken"; readonly id: number; readonly detail: string }
  | { readonly kind: "news"; readonly news: News };

/** One end of a line, whatever carries it: a worker, its inside, or a channel of messages. */
export interface Port {
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void;
  onmessage: ((event: MessageEvent) => void) | null;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** The near end of a line to calls that are answered elsewhere. */
export class PortCalls<Calls, News> {
  readonly #port: Port;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(port: Port, onNews: (news: News) => void) {
    this.#port = port;
    port.onmessage = ({ data }: MessageEvent<Response<News>>) => {
      if (data.kind === "news") return onNews(data.news);
      const call = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.kind === "broken") call?.reject(new Error(data.detail));
      // The id says which call this answers, and so of which type the answer is.
      else call?.resolve(data.answer as never);
    };
  }

  call<Call extends keyof Calls>(
    call: Call,
    ask: Ask<Calls, Call>,
    transfer: Transferable[] = [],
  ): Promise<Reply<Calls, Call>> {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { resolve, reject });
      const request: Request<Calls> = { id: this.#lastId, call, ask };
      this.#port.postMessage(request, transfer);
    });
  }

  /** Breaks off every call that still waits, because the far end is gone. */
  breakOff(detail: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(detail));
    this.#waiting.clear();
  }
}

/** Answers the calls that come through a port, and gives what sends news the other way. */
export function servePort<Calls extends object, News>(
  calls: Calls,
  port: Port,
): (news: News) => void {
  const send = (response: Response<News>) => port.postMessage(response, []);
  port.onmessage = ({ data }: MessageEvent<Request<Calls>>) => {
    const { id, call, ask } = data;
    // Near end and far end share the table's type; the compiler does not see through the port.
    const answering = calls[call] as (ask: unknown) => Promise<unknown>;
    answering(ask).then(
      (answer) => send({ kind: "answer", id, answer }),
      (error: unknown) => send({ kind: "broken", id, detail: String(error) }),
    );
  };
  return (news) => send({ kind: "news", news });
}
