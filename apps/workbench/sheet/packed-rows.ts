import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import type { GridCell, GridRow } from "@scopefit/tracker/layout/grid";

/**
 * Rows of a sheet in a handful of objects, where as rows of cells they would be thousands: so they
 * are kept by the hundred thousand, and sent from one thread to another for the price of a copy.
 */
export interface PackedRows {
  /** The number of each row, from the top. */
  readonly rows: Uint32Array;
  /** By row, how many cells it and the rows before it have. */
  readonly cellEnds: Uint32Array;
  /** By cell. */
  readonly columns: Uint16Array;
  /** By cell, the place of its kind in `kinds`. */
  readonly kinds: Uint8Array;
  /** By cell, where its text ends in `texts`. */
  readonly textEnds: Uint32Array;
  /** The texts of all cells, one behind the other. */
  readonly texts: string;
  /** What the cells that are numbers stand for, in their order. */
  readonly numbers: Float64Array;
}

const kinds: readonly CellContent["kind"][] = [
  "text",
  "number",
  "day",
  "boolean",
  "error",
  "not-calculated",
];

/** What rows were unpacked from, so that rows that only pass through are not packed anew. */
const packs = new WeakMap<readonly GridRow[], PackedRows>();

/** Packs rows, which must come from the top. */
export function packRows(rows: readonly GridRow[]): PackedRows {
  return packs.get(rows) ?? packedAnew(rows);
}

function packedAnew(rows: readonly GridRow[]): PackedRows {
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const cellEnds = new Uint32Array(rows.length);
  const columns = new Uint16Array(count);
  const ofKind = new Uint8Array(count);
  const textEnds = new Uint32Array(count);
  const numbers: number[] = [];
  let texts = "";
  let place = 0;
  rows.forEach(({ cells }, index) => {
    for (const { column, content } of cells) {
      columns[place] = column;
      ofKind[place] = kinds.indexOf(content.kind);
      texts += content.text;
      textEnds[place] = texts.length;
      if (content.kind === "number") numbers.push(content.number);
      place += 1;
    }
    cellEnds[index] = place;
  });
  return {
    rows: Uint32Array.from(rows, ({ row }) => row),
    cellEnds,
    columns,
    kinds: ofKind,
    textEnds,
    texts,
    numbers: Float64Array.from(numbers),
  };
}

/** The rows that were packed. */
export function unpackRows(packed: PackedRows): readonly GridRow[] {
  const rows: GridRow[] = [];
  let number = 0;
  packed.rows.forEach((row, index) => {
    const cells: GridCell[] = [];
    forCells(packed, index, (column, kind, text) => {
      const isNumber = kind === "number";
      cells.push({ column, content: contentOf(kind, text, packed.numbers[number] ?? 0) });
      if (isNumber) number += 1;
    });
    rows.push({ row, cells });
  });
  packs.set(rows, packed);
  return rows;
}

/** Goes through the cells of one of the rows, which is named by its place among them. */
export function forCells(
  { cellEnds, columns, kinds: ofKind, textEnds, texts }: PackedRows,
  index: number,
  take: (column: number, kind: CellContent["kind"], text: string) => void,
): void {
  const end = cellEnds[index] ?? 0;
  for (let place = index === 0 ? 0 : (cellEnds[index - 1] ?? 0); place < end; place++) {
    const text = texts.slice(place === 0 ? 0 : textEnds[place - 1], textEnds[place]);
    take(columns[place] ?? 0, kinds[ofKind[place] ?? 0] ?? "text", text);
  }
}

function contentOf(kind: CellContent["kind"], text: string, number: number): CellContent {
  switch (kind) {
    case "number":
      return { kind, text, number };
    case "day":
      // What is shown of a day is the day itself.
      return { kind, text, day: text as Extract<CellContent, { kind: "day" }>["day"] };
    case "boolean":
      return { kind, text, boolean: text === "TRUE" };
    case "text":
    case "error":
    case "not-calculated":
      return { kind, text };
  }
}
