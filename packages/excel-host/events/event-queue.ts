import type { EventTypeNumber } from "./event-types.ts";

/** One event as the client wants it handed over. */
export interface WireEvent {
  readonly messageCategory: 65536;
  readonly messageType: EventTypeNumber;
  readonly targetId: string;
  readonly message: string;
}

/** Where a change comes from: the add-in itself, the user, or somebody else who has the file open. */
export type ChangeOrigin = "add-in" | "user" | "co-author";

/** Events on their way to the add-in. Only what it has asked for is kept. */
export class EventQueue {
  readonly #asked = new Map<string, number>();
  #waiting: WireEvent[] = [];
  /** `runtime.enableEvents`: while it is off, nothing is raised. */
  isEnabled = true;

  /** The add-in asks for one type of event of a sheet, a table or the workbook. */
  ask(type: EventTypeNumber, target: string): void {
    const key = keyOf(type, target);
    this.#asked.set(key, (this.#asked.get(key) ?? 0) + 1);
  }

  /** The add-in no longer wants it. */
  forget(type: EventTypeNumber, target: string): void {
    this.#asked.delete(keyOf(type, target));
  }

  /** Puts an event in the queue of those who have asked for it. */
  raise(type: EventTypeNumber, targets: readonly string[], message: Record<string, unknown>): void {
    if (!this.isEnabled) return;
    for (const targetId of targets) {
      if (!this.#asked.has(keyOf(type, targetId))) continue;
      this.#waiting.push({
        messageCategory: 65536,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      });
    }
  }

  /** Takes all events that wait. */
  take(): readonly WireEvent[] {
    const events = this.#waiting;
    this.#waiting = [];
    return events;
  }
}

function keyOf(type: EventTypeNumber, target: string): string {
  return `${type} ${target}`;
}
