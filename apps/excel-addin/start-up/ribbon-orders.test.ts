import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { CHECK_SELECTION } from "../manifest/add-in.ts";
import { ribbonOrders } from "./ribbon-orders.ts";

type Command = (event: { completed: () => void }) => void;
const commands = new Map<string, Command>();
let shown = 0;

beforeEach(() => {
  commands.clear();
  shown = 0;
  vi.stubGlobal("Office", {
    actions: { associate: (name: string, command: Command) => void commands.set(name, command) },
    addin: {
      showAsTaskpane: () => {
        shown++;
        return Promise.resolve();
      },
    },
    context: { requirements: { isSetSupported: () => true } },
  });
});
afterEach(() => void vi.unstubAllGlobals());

function press(): boolean {
  let isCompleted = false;
  commands.get(CHECK_SELECTION)?.({ completed: () => (isCompleted = true) });
  return isCompleted;
}

test("a press reaches the pane, shows it, and Excel is told that it is done with", () => {
  let orders = 0;
  ribbonOrders().onCheckSelection(() => orders++);
  expect(press()).toBe(true);
  expect([orders, shown]).toEqual([1, 1]);
});

test("a press before the pane listens is kept until it does, and carried out once", () => {
  let orders = 0;
  const ribbon = ribbonOrders();
  press();
  const stop = ribbon.onCheckSelection(() => orders++);
  stop();
  ribbon.onCheckSelection(() => orders++);
  expect(orders).toBe(1);
});

test("a pane that has gone is not told any more", () => {
  let orders = 0;
  ribbonOrders().onCheckSelection(() => orders++)();
  press();
  expect(orders).toBe(0);
});
