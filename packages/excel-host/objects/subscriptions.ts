import type { EventTypeNumber } from "../events/event-types.ts";
import type { Workbook } from "../model/workbook.ts";

/** The methods by which the client asks for events of a target, and lets go of them. */
export function subscriptions<T>(
  events: Readonly<Record<string, EventTypeNumber>>,
  targetOf: (target: T) => { readonly workbook: Workbook; readonly id: string },
): Record<string, (target: T) => void> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        (target: T) => {
          const { workbook, id } = targetOf(target);
          workbook.events.ask(type, id);
        },
      ],
      [
        `_Unregister${name}Event`,
        (target: T) => {
          const { workbook, id } = targetOf(target);
          workbook.events.forget(type, id);
        },
      ],
    ]),
  );
}
