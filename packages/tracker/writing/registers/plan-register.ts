import { comparable } from "@scopefit/core/facts/row-identity";
import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";

import type { CellEdit } from "../plan/cell-edit.ts";
import type { PlannedSheet } from "../plan/edit-plan.ts";
import type { PresentRegister, RegisterState } from "./present-register.ts";
import type { Register, RegisterColumn } from "./register.ts";
import { lineKey, type RegisterItem } from "./register-item.ts";
import { lineEdits, type LineCell, type RegisterLine } from "./register-line.ts";

const IN_TRACKER = "In the tracker";
const NO_LONGER = "No longer in the tracker";

/** What is to be done about one register: a new sheet, or single cells of the one that is there. */
export interface RegisterPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly edits: readonly CellEdit[];
  /** The same line by line, for people who look at a plan before it is written. */
  readonly lines: readonly RegisterLine[];
}

const NOTHING: RegisterPlan = { sheets: [], edits: [], lines: [] };

/** What a register is brought up to date with. */
export interface RegisterRun {
  readonly items: readonly RegisterItem[];
  /** The day of the run, as an ISO day. */
  readonly ranOn: string;
  /** After a run over some rows only, nobody knows what is gone. */
  readonly extent: "all-rows" | "some-rows";
  /** Vendors that other sheets name, as `comparable` has them; of their lines nobody knows it either. */
  readonly elsewhere: ReadonlySet<string>;
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
      return items.length === 0 ? NOTHING : newRegister(state.register, items);
    case "present": {
      const lines = [...standingLines(state, items, run), ...newLines(state, items)];
      return { sheets: [], edits: lines.flatMap(lineEdits), lines };
    }
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

function newRegister(register: Register, items: readonly RegisterItem[]): RegisterPlan {
  const { sheet, marker, columns } = register;
  const heading = columns.map(
    (it, column) => ({ column, value: it.heading, style: "heading" }) as const,
  );
  const places = new Map(columns.map(({ key }, column) => [key, column]));
  const lines = items.map((item, place): RegisterLine => {
    const { vendor, item: about } = item;
    const cells = filledCells(register, places, item);
    return { sheet, row: place + 2, vendor, item: about, why: "named", cells };
  });
  const planned: PlannedSheet = {
    name: sheet,
    marker,
    widths: columns.map(({ width }) => width),
    rows: [
      { row: 1, cells: heading },
      ...lines.map(({ row, cells }) => ({
        row,
        cells: cells.map(({ column, after }) => ({ column, value: after, style: "text" as const })),
      })),
    ],
    formats: [],
    charts: [],
  };
  return { sheets: [planned], edits: [], lines };
}

function standingLines(
  { register, sheet, columns, lines }: PresentRegister,
  items: readonly RegisterItem[],
  run: RegisterRun,
): readonly RegisterLine[] {
  const column = columns.get("standing");
  if (column === undefined) return [];
  const heading = headingOf(register, "standing");
  const named = new Set(items.map(lineKey));
  return lines.flatMap(({ row, vendor, item, standing }): readonly RegisterLine[] => {
    const isNamed = named.has(lineKey({ vendor, item }));
    const after = isNamed
      ? IN_TRACKER
      : mayBeGone(vendor, run)
        ? goneText(standing, run)
        : standing;
    if (after === standing) return [];
    const cells = [{ column, heading, before: standing, after }];
    const why = isNamed ? "named" : "no-longer-named";
    return [{ sheet, row, vendor, item, why, cells }];
  });
}

function mayBeGone(vendor: string, { extent, elsewhere }: RegisterRun): boolean {
  return extent === "all-rows" && !elsewhere.has(comparable(vendor));
}

/** A line that people have added themselves never was in the tracker, and says nothing. */
function goneText(standing: string, { ranOn }: RegisterRun): string {
  return standing === IN_TRACKER ? `${NO_LONGER} since ${dayInWords(isoDay(ranOn))}` : standing;
}

function newLines(
  { register, sheet, columns, lines, lastRow }: PresentRegister,
  items: readonly RegisterItem[],
): readonly RegisterLine[] {
  const present = new Set(lines.map(lineKey));
  const missing = items.filter((item) => !present.has(lineKey(item)));
  return missing.map((item, place) => {
    const { vendor, item: about } = item;
    const row = lastRow + 1 + place;
    const cells = filledCells(register, columns, item);
    return { sheet, row, vendor, item: about, why: "named", cells };
  });
}

function filledCells(
  register: Register,
  columns: ReadonlyMap<RegisterColumn, number>,
  item: RegisterItem,
): readonly LineCell[] {
  return [...columns].flatMap(([key, column]) => {
    const after = textFor(key, item);
    return after === "" ? [] : [{ column, heading: headingOf(register, key), before: "", after }];
  });
}

function headingOf({ columns }: Register, key: RegisterColumn): string {
  return columns.find((column) => column.key === key)?.heading ?? "";
}
