import type { WireEvent } from "./events/event-queue.ts";
import type { ExcelProfile } from "./excel-profile.ts";
import type { Workbook } from "./model/workbook.ts";
import { workbookType } from "./objects/workbook.ts";
import { ExcelError, type ExcelErrorCode } from "./protocol/excel-error.ts";
import { References } from "./protocol/references.ts";
import { runBatch } from "./protocol/run-batch.ts";
import type { WireRequest, WireResponse } from "./protocol/wire.ts";
import { CoAuthor } from "./people/co-author.ts";
import { User } from "./people/user.ts";
import { WorkbookReader } from "./reading/workbook-reader.ts";

/** What the web refuses to carry in one request or one response (docs: 5 MB). */
const MOST_BYTES_ON_WEB = 5 * 1024 * 1024;

/** The flag by which a request says that it can wait for the user (`delayForCellEdit`). */
const WAITS_FOR_CELL_EDIT = 64;

/** One `sync` of the client. */
export interface RoundTrip {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error it was answered with, or `null`. */
  readonly error: string | null;
}

/** An answer as the client's request executor gives it. */
export interface ExecutorAnswer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: WireResponse | null;
}

/** The client that the host answers: where events go. */
export interface ConnectedClient {
  readonly deliver: (events: readonly WireEvent[]) => void;
  readonly selectionChanged: () => void;
}

/** An Excel that lives in memory: one open workbook, its user, and the add-in's requests. */
export class ExcelHost {
  readonly profile: ExcelProfile;
  /** What the workbook holds, as plain data. */
  readonly read: WorkbookReader;
  /** What the person at this Excel does. */
  readonly user: User;
  /** What somebody else does who has the file open too. */
  readonly coAuthor: CoAuthor;
  /** Every `sync` since the start. */
  readonly roundTrips: RoundTrip[] = [];
  readonly #workbook: Workbook;
  readonly #root;
  readonly #references = new References();
  #client: ConnectedClient | null = null;
  #running = 0;
  #selection: unknown = null;
  #isDelivering = false;
  #cellEdit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor(workbook: Workbook, profile: ExcelProfile) {
    this.#workbook = workbook;
    this.#root = workbookType.of(workbook);
    this.profile = profile;
    this.read = new WorkbookReader(workbook);
    const act = (origin: Workbook["origin"], change: () => void) => this.#act(origin, change);
    this.user = new User(workbook, (change) => act("user", change));
    this.coAuthor = new CoAuthor(workbook, (change) => act("co-author", change));
  }

  /** The model itself, for saving. */
  get workbook(): Workbook {
    return this.#workbook;
  }

  /** How many ranges the client still holds on to: a leak where it grows. */
  get heldRanges(): number {
    return this.#references.size;
  }

  /** The user begins to type into a cell: requests fail, or wait if they said they could. */
  enterCellEditMode(): void {
    if (this.#cellEdit !== null) return;
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#cellEdit = { ended, end };
  }

  /** The user is done typing. */
  leaveCellEditMode(): void {
    this.#cellEdit?.end();
    this.#cellEdit = null;
  }

  /** Connects the client that is to hear of events. */
  connect(client: ConnectedClient): void {
    this.#client = client;
  }

  /** Answers one request of the client. */
  async execute(flags: number, request: WireRequest): Promise<ExecutorAnswer> {
    this.#running++;
    try {
      const carried = JSON.stringify(request);
      await pause(this.profile.latency);
      const requestBytes = bytesIn(carried);
      const refusal = await this.#refusalOf(flags, requestBytes);
      const body = refusal === null ? this.#bodyFor(request) : "null";
      const responseBytes = bytesIn(body);
      const failure =
        refusal ?? (this.#isTooLong(responseBytes) ? "ResponsePayloadSizeLimitExceeded" : null);
      const sent = failure === null ? succeeded(body) : failed(failure);
      this.roundTrips.push({
        actions: request.Actions.length,
        requestBytes,
        responseBytes,
        error: sent.ErrorCode ?? sent.Body?.Error?.Code ?? null,
      });
      return sent;
    } finally {
      this.#running--;
      this.#scheduleEvents();
    }
  }

  /** Waits until all requests are answered and all events are with the add-in. */
  async settled(): Promise<void> {
    do await pause(0);
    while (this.#running > 0 || this.#isDelivering);
    await pause(0);
  }

  /** A code, where the request is refused before anything of it is done. */
  async #refusalOf(flags: number, requestBytes: number): Promise<ExcelErrorCode | null> {
    if (this.#isTooLong(requestBytes)) return "RequestPayloadSizeLimitExceeded";
    if (this.#cellEdit === null) return null;
    if ((flags & WAITS_FOR_CELL_EDIT) === 0) return "InvalidOperationInCellEditMode";
    await this.#cellEdit.ended;
    return null;
  }

  #isTooLong(bytes: number): boolean {
    return this.profile.platform === "web" && bytes > MOST_BYTES_ON_WEB;
  }

  /** The answer as JSON: nothing is shared with the client. */
  #bodyFor(request: WireRequest): string {
    this.#workbook.origin = "add-in";
    return JSON.stringify(runBatch(request, this.#root, this.#references));
  }

  #act(origin: Workbook["origin"], change: () => void): void {
    this.#workbook.origin = origin;
    try {
      change();
    } finally {
      this.#workbook.origin = "add-in";
      this.#scheduleEvents();
    }
  }

  /** Events come later than the answer to what caused them. */
  #scheduleEvents(): void {
    if (this.#isDelivering) return;
    this.#isDelivering = true;
    setTimeout(() => {
      this.#isDelivering = false;
      const events = this.#workbook.events.take();
      if (events.length > 0) this.#client?.deliver(events);
      const { selection } = this.#workbook;
      if (selection !== this.#selection) this.#client?.selectionChanged();
      this.#selection = selection;
    }, 0);
  }
}

function succeeded(body: string): ExecutorAnswer {
  const plain = JSON.parse(body) as WireResponse;
  return { HttpStatusCode: 200, ErrorCode: null, ErrorMessage: null, Headers: {}, Body: plain };
}

function failed(code: ExcelErrorCode): ExecutorAnswer {
  const { message } = new ExcelError(code);
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}

const encoder = new TextEncoder();

function bytesIn(text: string): number {
  return encoder.encode(text).length;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
