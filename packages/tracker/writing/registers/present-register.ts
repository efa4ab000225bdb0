import { comparable } from "@scopefit/core/facts/row-identity";

import type { GridRow, SheetShape, SheetSource } from "../../layout/grid.ts";
import { type Register, type RegisterColumn, registers } from "./register.ts";

/** A line of a register as it stands in the workbook. */
export interface PresentLine {
  readonly row: number;
  readonly vendor: string;
  readonly item: string;
  readonly standing: string;
}

/** A register as it stands in the workbook: where its columns and lines are. */
export interface PresentRegister {
  readonly kind: "present";
  readonly register: Register;
  /** Its name, which the user may have changed. */
  readonly sheet: string;
  /** Columns count from 0; one that the user has taken out is not among them. */
  readonly columns: ReadonlyMap<RegisterColumn, number>;
  readonly lines: readonly PresentLine[];
  /** The last row in which anything stands. */
  readonly lastRow: number;
}

/** How a register stands in the workbook. */
export type RegisterState =
  | PresentRegister
  | { readonly kind: "absent"; readonly register: Register }
  /** The sheet is there and its headings are not, so it is left alone. */
  | { readonly kind: "unreadable"; readonly register: Register; readonly sheet: string };

/** Headings further down than this are none. */
const DEEPEST_HEADER = 20;

/** Reads the registers of a workbook; people type in them, so nothing of them is ever replaced. */
export async function readRegisters(
  sources: readonly SheetSource[],
): Promise<readonly RegisterState[]> {
  const states: RegisterState[] = [];
  for (const register of registers) {
    states.push(await stateIn(sources, register));
  }
  return states;
}

/**
 * A register is found by its marker; where another program has dropped the markers, by its name and
 * headings. A sheet of the user's own that only has the name is not it.
 */
async function stateIn(
  sources: readonly SheetSource[],
  register: Register,
): Promise<RegisterState> {
  const marked = sources.find(({ shape }) => isMarked(shape, register));
  if (marked !== undefined) return read(marked, register);
  const named = sources.find(({ shape }) => shape.name === register.sheet);
  const state = named === undefined ? null : await read(named, register);
  return state?.kind === "present" ? state : { kind: "absent", register };
}

function isMarked({ names }: SheetShape, { marker }: Register): boolean {
  return names.some(({ name }) => name.toLowerCase() === marker);
}

async function read(source: SheetSource, register: Register): Promise<RegisterState> {
  const rows: GridRow[] = [];
  for await (const chunk of source.rows()) rows.push(...chunk);
  const sheet = source.shape.name;
  const header = rows.find((row) => row.row <= DEEPEST_HEADER && isHeader(row, register));
  if (header === undefined) return { kind: "unreadable", register, sheet };
  const columns = columnsIn(header, register);
  const below = rows.filter(({ row }) => row > header.row);
  return {
    kind: "present",
    register,
    sheet,
    columns,
    lines: below.flatMap((row) => lineOf(row, columns)),
    lastRow: rows[rows.length - 1]?.row ?? header.row,
  };
}

function isHeader(row: GridRow, register: Register): boolean {
  const columns = columnsIn(row, register);
  return columns.has("vendor") && columns.has("item");
}

function columnsIn(row: GridRow, register: Register): ReadonlyMap<RegisterColumn, number> {
  const found = new Map<RegisterColumn, number>();
  for (const { key, heading } of register.columns) {
    const cell = row.cells.find(({ content }) => comparable(content.text) === comparable(heading));
    if (cell !== undefined) found.set(key, cell.column);
  }
  return found;
}

function lineOf(
  row: GridRow,
  columns: ReadonlyMap<RegisterColumn, number>,
): readonly PresentLine[] {
  const textIn = (key: RegisterColumn) => {
    const column = columns.get(key);
    return row.cells.find((cell) => cell.column === column)?.content.text ?? "";
  };
  const vendor = textIn("vendor");
  const item = textIn("item");
  if (vendor.trim() === "" && item.trim() === "") return [];
  return [{ row: row.row, vendor, item, standing: textIn("standing") }];
}
