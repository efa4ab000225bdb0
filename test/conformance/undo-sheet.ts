import { cutOut, elementsNamed, placeOf, written } from "./xml-text.ts";

/**
 * A marked sheet with everything taken away that a plan may add: cells in our columns, rows that hold
 * nothing else, what was widened or grown for them, our conditional formats. What is left must be the
 * original. Whatever else was changed is still in it.
 */
export function undoSheet(original: string, marked: string, ours: ReadonlySet<number>): string {
  const before = splitSheet(original);
  const after = splitSheet(marked);
  const rows = undoRows(before.rows, after.rows, ours);
  return [
    undoHead(before.head, after.head, ours),
    rows === before.rows ? before.data : after.data.replace(after.rows, () => rows),
    undoTail(before.tail, after.tail, ours),
  ].join("");
}

function splitSheet(xml: string) {
  const [data] = elementsNamed(xml, "sheetData");
  if (data === undefined) throw new Error("The sheet has no sheetData.");
  const { start, end, inner } = data;
  return { head: xml.slice(0, start), data: data.xml, rows: inner, tail: xml.slice(end) };
}

function undoHead(original: string, marked: string, ours: ReadonlySet<number>): string {
  return undoCols(original, undoDimension(original, marked), ours);
}

function undoDimension(original: string, marked: string): string {
  const [before] = elementsNamed(original, "dimension");
  const [after] = elementsNamed(marked, "dimension");
  if (before === undefined || after === undefined) return marked;
  const [was, is] = [before, after].map((it) => edges(written(it.tag, "ref") ?? ""));
  return was && is && contains(is, was) ? cutOut(marked, after, before.xml) : marked;
}

function edges(reference: string) {
  const [first = "", last = first] = reference.split(":");
  return { from: placeOf(first), to: placeOf(last) };
}

type Edges = ReturnType<typeof edges>;

function contains(outer: Edges, inner: Edges): boolean {
  return (
    outer.from.column <= inner.from.column &&
    outer.from.row <= inner.from.row &&
    outer.to.column >= inner.to.column &&
    outer.to.row >= inner.to.row
  );
}

function undoCols(original: string, marked: string, ours: ReadonlySet<number>): string {
  const [before] = elementsNamed(original, "cols");
  const [after] = elementsNamed(marked, "cols");
  if (after === undefined || after.xml === before?.xml) return marked;
  if (widths(before?.inner ?? "", ours) !== widths(after.inner, ours)) return marked;
  return cutOut(marked, after, before?.xml ?? "");
}

/** What `<cols>` says of every column but ours. */
function widths(cols: string, ours: ReadonlySet<number>): string {
  return elementsNamed(cols, "col")
    .flatMap(({ tag }) => {
      const said = tag.replace(/\s(?:min|max)="\d+"/gu, "");
      const min = Number(written(tag, "min"));
      const max = Number(written(tag, "max"));
      return Array.from({ length: max - min + 1 }, (_, i) => min + i)
        .filter((column) => !ours.has(column - 1))
        .map((column) => `${column} ${said}`);
    })
    .join("\n");
}

interface Row {
  /** What stands before the row, white space as a rule, and the row itself. */
  readonly gap: string;
  readonly xml: string;
  readonly number: number;
}

function rowsOf(data: string): { readonly rows: readonly Row[]; readonly rest: string } {
  const rows: Row[] = [];
  let at = 0;
  let number = 0;
  for (const { xml, tag, start, end } of elementsNamed(data, "row")) {
    number = Number(written(tag, "r") ?? number + 1);
    rows.push({ gap: data.slice(at, start), xml, number });
    at = end;
  }
  return { rows, rest: data.slice(at) };
}

function undoRows(original: string, marked: string, ours: ReadonlySet<number>): string {
  const before = new Map(rowsOf(original).rows.map((row) => [row.number, row]));
  const { rows, rest } = rowsOf(marked);
  const undone = rows.map((row) => {
    const was = before.get(row.number);
    const stripped = withoutOurs(row.xml, ours);
    if (was === undefined) return stripped === emptyRow(row) ? row.gap : row.gap + row.xml;
    const isSame = row.xml === was.xml || stripped === withoutOurs(was.xml, ours);
    return row.gap + (isSame ? was.xml : row.xml);
  });
  return undone.join("") + rest;
}

function emptyRow({ xml, number }: Row): string {
  const name = /^<([\w.:-]+)/u.exec(xml)?.[1] ?? "";
  return `<${name} r="${number}"></${name}>`;
}

/** A row without our cells and without its spans, with two tags even if it is empty. */
function withoutOurs(row: string, ours: ReadonlySet<number>): string {
  const [element] = elementsNamed(row, "row");
  if (element === undefined) return row;
  const name = /^<([\w.:-]+)/u.exec(row)?.[1] ?? "";
  let column = -1;
  let cells = "";
  let at = 0;
  for (const cell of elementsNamed(element.inner, "c")) {
    const reference = written(cell.tag, "r");
    column = reference === null ? column + 1 : placeOf(reference).column;
    cells += element.inner.slice(at, ours.has(column) ? cell.start : cell.end);
    at = cell.end;
  }
  const tag = element.tag.replace(/\sspans="[^"]*"/u, "").replace(/\s*\/?>$/u, ">");
  return `${tag}${cells}${element.inner.slice(at)}</${name}>`;
}

function undoTail(original: string, marked: string, ours: ReadonlySet<number>): string {
  return undoFilter(original, withoutOurFormats(marked, ours), ours);
}

function undoFilter(original: string, marked: string, ours: ReadonlySet<number>): string {
  const [before] = elementsNamed(original, "autoFilter");
  const [after] = elementsNamed(marked, "autoFilter");
  if (before === undefined || after === undefined) return marked;
  return cutOut(marked, after, undoRange(before.xml, after.xml, "ref", ours));
}

/** An element whose range grew over our columns, with its range as it was; else as it is. */
export function undoRange(
  before: string,
  after: string,
  attribute: string,
  ours: ReadonlySet<number>,
): string {
  const was = written(before, attribute) ?? "";
  const is = written(after, attribute) ?? "";
  if (was === is) return after;
  const [old, grown] = [edges(was), edges(is)];
  const isGrown =
    contains(grown, old) &&
    grown.from.column === old.from.column &&
    grown.from.row === old.from.row &&
    grown.to.row === old.to.row &&
    ours.has(grown.to.column);
  return isGrown ? after.replace(is, was) : after;
}

/** Our rules read columns of ours only; a block without rules goes with them. */
function withoutOurFormats(tail: string, ours: ReadonlySet<number>): string {
  let kept = tail;
  for (const block of [...elementsNamed(tail, "conditionalFormatting")].reverse()) {
    const rules = elementsNamed(block.inner, "cfRule").filter((rule) => isOurs(rule.xml, ours));
    const inner = rules.reduceRight((text, rule) => cutOut(text, rule), block.inner);
    if (rules.length === 0) continue;
    kept = cutOut(kept, block, inner === "" ? "" : block.xml.replace(block.inner, () => inner));
  }
  return kept;
}

function isOurs(rule: string, ours: ReadonlySet<number>): boolean {
  const formula = elementsNamed(rule, "formula")[0]?.inner ?? "";
  const bare = formula.replace(/&quot;.*?&quot;/gu, "");
  const read = [...bare.matchAll(/\$([A-Z]{1,3})\d+/gu)].map(([, letters = ""]) =>
    placeOf(letters),
  );
  return read.length > 0 && read.every(({ column }) => ours.has(column));
}
