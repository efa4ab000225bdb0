import { XmlError } from "../../xml/xml-error.ts";
import { canonicalXml } from "../xml/canonical-xml.ts";
import { appendInside, insertAt, spliced, type Splice } from "../xml/splice.ts";
import { attributesOf } from "../xml/xml-attributes.ts";
import { childNamed, outlineXml, xmlOf, type XmlElement } from "../xml/xml-outline.ts";

/** The lists of the styles part to which we add. Cells and formats know their entries by place. */
export type StyleListName = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** More than this Excel does not open (its own limit is 65,490 cell styles). */
const MOST_ENTRIES = 65_000;

/** The order of the children of `styleSheet` (CT_Stylesheet). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** What a list holds where the part has none: entry 0 is what cells without a style point to. */
const DEFAULTS: Readonly<Record<StyleListName, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

interface StyleList {
  /** The list in the part, or `null` where the part has none. */
  readonly element: XmlElement | null;
  /** Its entries as they are written, those that we add behind the others. */
  readonly entries: string[];
  readonly added: string[];
  /** The first place of every entry, by what it says. */
  readonly places: Map<string, number>;
}

/** The styles part, open for additions. Nothing that is there is changed or moved. */
export class StyleLists {
  readonly prefix: string;
  readonly #bytes: Uint8Array;
  readonly #root: XmlElement;
  readonly #lists = new Map<StyleListName, StyleList>();

  /** Throws an `XmlError` where the bytes are no styles part. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#root = outlineXml(bytes);
    if (this.#root.local !== "styleSheet") throw new XmlError("it is not a styles part");
    this.prefix = this.#root.prefix;
  }

  /** The entries of a list as XML. A block of alternative content counts as the one that it stands for. */
  entries(name: StyleListName): readonly string[] {
    return this.#list(name).entries;
  }

  /** The place of an entry, added unless an equal one is there. */
  place(name: StyleListName, entry: string): number {
    const list = this.#list(name);
    const key = keyOf(entry);
    return list.places.get(key) ?? this.#add(list, entry, key);
  }

  /** The ids of the workbook's own number formats that are written so. */
  numberFormatsFor(code: string): readonly string[] {
    const formats = childNamed(this.#root, "numFmts")?.children ?? [];
    return formats
      .map((format) => attributesOf(this.#bytes, format))
      .filter((attributes) => attributes.get("formatCode") === code)
      .map((attributes) => attributes.get("numFmtId") ?? "");
  }

  /** How the workbook's own number format of an id is written; empty for a built-in one. */
  formatCodes(id: string): readonly string[] {
    const formats = childNamed(this.#root, "numFmts")?.children ?? [];
    return formats
      .map((format) => attributesOf(this.#bytes, format))
      .filter((attributes) => attributes.get("numFmtId") === id)
      .map((attributes) => attributes.get("formatCode") ?? "");
  }

  /** Fills the list of cell styles up with plain ones, for cells that point past its end. */
  padCellStyles(count: number): void {
    const list = this.#list("cellXfs");
    const plain = list.entries[0] ?? this.#prefixed(DEFAULTS.cellXfs[0] ?? "");
    while (list.entries.length < Math.min(count, MOST_ENTRIES)) this.#add(list, plain, null);
  }

  /** The part with all additions. */
  toBytes(): Uint8Array {
    const splices: Splice[] = [];
    for (const [name, list] of this.#lists) {
      if (list.added.length === 0) continue;
      if (list.element === null) {
        const p = this.prefix;
        const xml = `<${p}${name} count="${list.added.length}">${list.added.join("")}</${p}${name}>`;
        splices.push(insertAt(this.#placeOf(name), xml));
      } else {
        const hasCount = attributesOf(this.#bytes, list.element).has("count");
        const count = hasCount ? { count: String(list.entries.length) } : {};
        splices.push(...appendInside(this.#bytes, list.element, list.added.join(""), count));
      }
    }
    const inOrder = this.#inOrder(splices);
    if (!this.#root.isSelfClosed) return spliced(this.#bytes, inOrder);
    const all = inOrder.map(({ text }) => text).join("");
    return all === ""
      ? this.#bytes
      : spliced(this.#bytes, appendInside(this.#bytes, this.#root, all));
  }

  #list(name: StyleListName): StyleList {
    const known = this.#lists.get(name);
    if (known !== undefined) return known;
    const element = childNamed(this.#root, name) ?? null;
    const children = element?.children ?? [];
    const list: StyleList = {
      element,
      entries: children.map((child) => xmlOf(this.#bytes, child)),
      added: [],
      places: new Map(),
    };
    children.forEach((child, place) => {
      const key = canonicalXml(this.#bytes, child);
      if (!list.places.has(key)) list.places.set(key, place);
    });
    this.#lists.set(name, list);
    if (children.length === 0) {
      for (const entry of DEFAULTS[name].map((xml) => this.#prefixed(xml))) {
        this.#add(list, entry, keyOf(entry));
      }
    }
    return list;
  }

  #add(list: StyleList, entry: string, key: string | null): number {
    if (list.entries.length >= MOST_ENTRIES) throw new XmlError("it has too many cell styles");
    const place = list.entries.length;
    list.entries.push(entry);
    list.added.push(entry);
    if (key !== null) list.places.set(key, place);
    return place;
  }

  #prefixed(xml: string): string {
    return xml.replace(/<(\/?)(?=\w)/gu, `<$1${this.prefix}`);
  }

  #placeOf(name: StyleListName): number {
    const before = new Set(ORDER.slice(0, ORDER.indexOf(name)));
    const last = this.#root.children.filter((child) => before.has(child.local)).at(-1);
    return last?.end ?? this.#root.contentStart;
  }

  /** Lists put in at one place must come in their order, and before a list that begins there. */
  #inOrder(splices: readonly Splice[]): readonly Splice[] {
    const rank = ({ start, end, text }: Splice) =>
      start < end
        ? ORDER.length
        : ORDER.findIndex((name) => text.startsWith(`<${this.prefix}${name} `));
    return [...splices].sort((a, b) => a.start - b.start || rank(a) - rank(b));
  }
}

function keyOf(entry: string): string {
  return canonicalXml(new TextEncoder().encode(entry));
}
