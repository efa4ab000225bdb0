import { render, screen } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";

import { createChecker } from "../checker/create-checker.ts";
import { Pane } from "../pane.tsx";
import { memorySheet } from "./memory-sheet.ts";
import { type MemoryWorkbook, memoryWorkbook } from "./memory-workbook.ts";
import { AS_OF } from "./taken-sheet.ts";
import { TRACKER_LINES } from "./tracker-lines.ts";

/** Gives the pane time for what takes a moment: the first check loads the places of the world. */
export const SLOW = { timeout: 20_000 };

/** A pane on the page, with its workbook and its user. */
export interface ShownPane {
  readonly workbook: MemoryWorkbook;
  readonly user: UserEvent;
}

const create = () => Promise.resolve(createChecker());

/** Shows the pane over a workbook; over the tracker of the tests where none is given. */
export function showPane(
  workbook = memoryWorkbook({ sheets: [memorySheet("Vendors", TRACKER_LINES)] }),
): ShownPane {
  render(<Pane workbook={workbook} today={AS_OF} createChecker={create} />);
  return { workbook, user: userEvent.setup() };
}

/** Shows the pane and checks its tracker of four vendors. */
export async function showCheckedPane(workbook?: MemoryWorkbook): Promise<ShownPane> {
  const pane = showPane(workbook);
  await pane.user.click(await screen.findByRole("button", { name: "Check 4 vendors" }, SLOW));
  await screen.findByText("4 rows written.", {}, SLOW);
  return pane;
}

/** Opens a view by its name in the menu. */
export async function openFromMenu({ user }: ShownPane, name: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Menu" }, SLOW));
  await user.click(screen.getByRole("menuitem", { name }));
  await screen.findByRole("heading", { name, level: 2 }, SLOW);
}

/** Opens a vendor from the list of results. */
export async function openVendor({ user }: ShownPane, name: string): Promise<void> {
  const matching = { name: new RegExp(name, "u") };
  await user.click(await screen.findByRole("button", matching, SLOW));
  await screen.findByRole("heading", { name, level: 2 }, SLOW);
  await screen.findByRole("table", { name: /What you need/u }, SLOW);
}
