import { dayInWords, isoDay } from "@scopefit/core/reading/iso-day";

import type { CellEdit } from "../cell-edit.ts";
import type { PlannedSheet } from "../edit-plan.ts";
import type { PresentRegister, RegisterState } from "./present-register.ts";
import type { Register, RegisterColumn } from "./register.ts";
import { lineKey, type RegisterItem } from "./register-item.ts";

const IN_TRACKER = "In the tracker";
const NO_LONGER = "No longer in the tracker";

/** What is to be done about one register: a new sheet, or single cells of the one that is there. */
export interface RegisterPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly edits: readonly CellEdit[];
}

const NOTHING: RegisterPlan = { sheets: [], edits: [] };

/** What a register is brought up to date with. */
export interface RegisterRun {
  readonly items: readonly RegisterItem[];
  /** The day of the run, as an ISO day. */
  readonly ranOn: string;
  /** After a run over some rows only, nobody knows what is gone. */
  readonly extent: "all-rows" | "some-rows";
}

/**
 * Brings a register up to date. Lines are matched by vendor and item; new ones are put below, those
 * that the tracker names no longer are marked and stay. Beyond that no cell is touched: what people
 * have typed, their columns, notes, formulas and order are theirs.
 */
export function planRegister(state: RegisterState, run: RegisterRun): RegisterPlan {
  const items = ownItems(state.register, run.items);
  switch (state.kind) {
    case "unreadable":
      return NOTHING;
    case "absent":
      return items.length === 0
        ? NOTHING
        : { sheets: [newSheet(state.register, items)], edits: [] };
    case "present":
      return {
        sheets: [],
        edits: [...standingEdits(state, items, run), ...newLines(state, items)],
      };
  }
}

function ownItems({ kind }: Register, items: readonly RegisterItem[]): readonly RegisterItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = lineKey(item);
    if (item.register !== kind || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function textFor(column: RegisterColumn, item: RegisterItem): string {
  switch (column) {
    case "vendor":
    case "item":
    case "owner":
    case "mapped":
    case "evidence":
      return item[column];
    case "next-review":
      return "";
    case "standing":
      return IN_TRACKER;
  }
}

function newSheet(register: Register, items: readonly RegisterItem[]): PlannedSheet {
  const { sheet, marker, columns } = register;
  const heading = columns.map(
    (it, column) => ({ column, value: it.heading, style: "heading" }) as const,
  );
  const lines = items.map((item) =>
    columns
      .map(({ key }, column) => ({ column, value: textFor(key, item), style: "text" }) as const)
      .filter(({ value }) => value !== ""),
  );
  return {
    name: sheet,
    marker,
    widths: columns.map(({ width }) => width),
    rows: [heading, ...lines].map((cells, place) => ({ row: place + 1, cells })),
    formats: [],
    charts: [],
  };
}

function standingEdits(
  { sheet, columns, lines }: PresentRegister,
  items: readonly RegisterItem[],
  { ranOn, extent }: RegisterRun,
): readonly CellEdit[] {
  const column = columns.get("standing");
  if (column === undefined) return [];
  const named = new Set(items.map(lineKey));
  return lines.flatMap(({ row, key, standing }) => {
    const text = named.has(key) ? IN_TRACKER : goneText(standing, ranOn, extent);
    if (text === standing) return [];
    return [{ sheet, row, column, before: standing, after: { kind: "text", text } as const }];
  });
}

/** A line that people have added themselves never was in the tracker, and says nothing. */
function goneText(standing: string, ranOn: string, extent: RegisterRun["extent"]): string {
  if (extent === "some-rows" || standing !== IN_TRACKER) return standing;
  return `${NO_LONGER} since ${dayInWords(isoDay(ranOn))}`;
}

function newLines(
  { sheet, columns, lines, lastRow }: PresentRegister,
  items: readonly RegisterItem[],
): readonly CellEdit[] {
  const present = new Set(lines.map(({ key }) => key));
  const missing = items.filter((item) => !present.has(lineKey(item)));
  return missing.flatMap((item, place) =>
    [...columns].flatMap(([key, column]): readonly CellEdit[] => {
      const text = textFor(key, item);
      const row = lastRow + 1 + place;
      if (text === "") return [];
      return [{ sheet, row, column, before: "", after: { kind: "text", text } }];
    }),
  );
}
