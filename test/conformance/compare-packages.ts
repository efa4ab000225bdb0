import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { readEntry } from "@scopefit/xlsx/zip/read-entry";
import { openZip, type ZipArchive } from "@scopefit/xlsx/zip/zip-archive";

import { undoList, undoStyles, undoTable, undoWorkbook } from "./undo-parts.ts";
import { undoSheet } from "./undo-sheet.ts";
import { elementsNamed, isBalanced, written } from "./xml-text.ts";

/** Where in the marked workbook we were at work. */
export interface Marks {
  /** The part of the sheet that was marked. */
  readonly sheet: string;
  /** The columns that are ours, from 0. */
  readonly columns: ReadonlySet<number>;
}

/**
 * Everything in a marked workbook that differs from the original by more than what a plan may add,
 * one line each. Every part that is not ours must be there byte for byte, as it was compressed; every
 * part we had to touch must become the original again once our additions are taken away.
 */
export function comparePackages(
  original: Uint8Array,
  marked: Uint8Array,
  marks: Marks,
): readonly string[] {
  const before = open(original);
  const after = open(marked);
  return [
    ...comparedParts(before, after, marks),
    ...order(before, after),
    ...news(danglingLinks(before), danglingLinks(after), "leads nowhere"),
    ...news(partsWithoutType(before), partsWithoutType(after), "has no content type"),
    ...strayParts(before, after),
  ];
}

function open(bytes: Uint8Array): ZipArchive {
  const archive = openZip(bytes);
  if (!archive.ok) throw new Error(`The archive cannot be opened: ${archive.error.kind}.`);
  return archive.value;
}

function textOf(archive: ZipArchive, name: string): string {
  const entry = archive.entry(name);
  const bytes = entry && readEntry(entry, zlibCodec);
  if (bytes?.ok !== true) throw new Error(`${name} cannot be read.`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.value);
}

function comparedParts(before: ZipArchive, after: ZipArchive, marks: Marks): readonly string[] {
  return before.entries.flatMap((entry) => {
    const copy = after.entry(entry.name);
    if (copy === undefined) return [`${entry.name} is lost`];
    if (sameBytes(entry.compressed(), copy.compressed()) && entry.crc32 === copy.crc32) return [];
    const was = textOf(before, entry.name);
    const is = textOf(after, entry.name);
    if (!isBalanced(is)) return [`${entry.name} is no longer well-formed`];
    const undone = undo(entry.name, was, is, marks);
    if (undone === null) return [`${entry.name} is changed, and none of ours`];
    return undone === was ? [] : [`${entry.name} differs: ${firstDifference(was, undone)}`];
  });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

/** What is left of a part when our additions are gone, or `null` where we may add nothing. */
function undo(name: string, was: string, is: string, marks: Marks): string | null {
  if (name === marks.sheet) return undoSheet(was, is, marks.columns);
  if (name === "[Content_Types].xml") return undoList(was, is, ["Override", "Default"]);
  if (/(^|\/)_rels\/workbook[^/]*\.rels$/u.test(name)) return undoList(was, is, ["Relationship"]);
  if (elementsNamed(was, "workbook").length > 0) return undoWorkbook(was, is, marks.columns);
  if (elementsNamed(was, "styleSheet").length > 0) return undoStyles(was, is);
  if (elementsNamed(was, "table").length > 0) return undoTable(was, is, marks.columns);
  return null;
}

function firstDifference(was: string, is: string): string {
  let at = 0;
  while (at < was.length && was[at] === is[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `${around(was)} became ${around(is)}`;
}

/** What the archive did not move must not move either; the lists of parts may come later. */
function order(before: ZipArchive, after: ZipArchive): readonly string[] {
  const stays = before.entries.filter((entry) => {
    const copy = after.entry(entry.name);
    return copy !== undefined && sameBytes(entry.compressed(), copy.compressed());
  });
  const names = new Set(stays.map(({ name }) => name));
  const now = after.entries.map(({ name }) => name).filter((name) => names.has(name));
  return stays.every(({ name }, place) => now[place] === name) ? [] : ["parts have changed places"];
}

function news(
  before: readonly string[],
  after: readonly string[],
  what: string,
): readonly string[] {
  const known = new Set(before);
  return after.filter((name) => !known.has(name)).map((name) => `${name} ${what}`);
}

interface Link {
  readonly from: string;
  readonly target: string;
}

function links(archive: ZipArchive): readonly Link[] {
  return archive.entries
    .filter(({ name }) => name.endsWith(".rels"))
    .flatMap(({ name }) => {
      const folder = name.replace(/_rels\/[^/]*$/u, "");
      return elementsNamed(textOf(archive, name), "Relationship")
        .filter(({ tag }) => written(tag, "TargetMode") !== "External")
        .map(({ tag }) => ({ from: name, target: resolved(folder, written(tag, "Target") ?? "") }));
    });
}

function resolved(folder: string, target: string): string {
  const decoded = target
    .replace(/&amp;/gu, "&")
    .replace(/\\/gu, "/")
    .replace(/[#?].*$/u, "");
  return new URL(decoded, `package:///${folder}`).pathname.replace(/^\//u, "");
}

function danglingLinks(archive: ZipArchive): readonly string[] {
  return links(archive)
    .filter(({ target }) => target !== "" && archive.entry(decodeURI(target)) === undefined)
    .map(({ from, target }) => `${from} → ${target}`);
}

function partsWithoutType(archive: ZipArchive): readonly string[] {
  const types = textOf(archive, "[Content_Types].xml");
  const lower = (tag: string, name: string) => (written(tag, name) ?? "").toLowerCase();
  const parts = new Set(elementsNamed(types, "Override").map(({ tag }) => lower(tag, "PartName")));
  const endings = new Set(
    elementsNamed(types, "Default").map(({ tag }) => lower(tag, "Extension")),
  );
  return archive.entries
    .map(({ name }) => name)
    .filter((name) => !name.endsWith("/") && name !== "[Content_Types].xml")
    .filter((name) => {
      const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
      return !parts.has(`/${name.toLowerCase()}`) && !endings.has(ending);
    });
}

/** New parts that nothing leads to, or that are no XML. */
function strayParts(before: ZipArchive, after: ZipArchive): readonly string[] {
  const reached = new Set(links(after).map(({ target }) => target.toLowerCase()));
  return after.entries
    .map(({ name }) => name)
    .filter((name) => before.entry(name) === undefined)
    .flatMap((name) => [
      ...(name.endsWith(".rels") || reached.has(name.toLowerCase()) ? [] : [`${name} is stray`]),
      ...(isBalanced(textOf(after, name)) ? [] : [`${name} is not well-formed`]),
    ]);
}
