import { isDefinableName, namedFormula, type NamedItem } from "../model/named-item.ts";
import type { SheetRange } from "../model/cells/sheet-range.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { ObjectType, required, type HostObject } from "../protocol/object-type.ts";
import { asFlag, asText } from "../protocol/plain-values.ts";
import { rangeType } from "./range/range.ts";
import { worksheetType } from "./worksheet.ts";

/** The names of the workbook, or of one of its sheets. */
interface NameScope {
  readonly workbook: Workbook;
  readonly scope: Sheet | null;
}

interface OwnedName {
  readonly workbook: Workbook;
  readonly item: NamedItem;
}

/** `NamedItem`. */
const namedItemType = new ObjectType<OwnedName>("NamedItem", {
  identity: ({ item }) => ({ _Id: item.name }),
  properties: {
    name: { read: ({ item }) => item.name },
    scope: { read: ({ item }) => (item.scope === null ? "Workbook" : "Worksheet") },
    type: { read: ({ item }) => typeOf(item) },
    value: { read: ({ item }) => valueOf(item) },
    formula: {
      read: ({ item }) => namedFormula(item),
      write: ({ workbook, item }, value) => {
        item.refersTo = meaningOf(workbook, item.scope, asText(value));
      },
    },
    visible: {
      read: ({ item }) => item.isVisible,
      write: ({ item }, value) => {
        item.isVisible = asFlag(value);
      },
    },
    comment: {
      read: ({ item }) => item.comment,
      write: ({ item }, value) => {
        item.comment = asText(value);
      },
    },
  },
  children: {
    worksheet: ({ item }) => required(scopeObject(item)),
    worksheetOrNullObject: ({ item }) => scopeObject(item),
  },
  objects: {
    getRange: ({ item }) => {
      const range = rangeObject(item);
      if (range === null) throw new ExcelError("ItemNotFound");
      return range;
    },
    getRangeOrNullObject: ({ item }) => rangeObject(item),
  },
  methods: {
    delete: ({ workbook, item }) => {
      workbook.names = workbook.names.filter((other) => other !== item);
    },
  },
});

/** `NamedItemCollection` of a scope: it does not hold the names of other scopes. */
export const namesType: ObjectType<NameScope> = new ObjectType<NameScope>("NamedItemCollection", {
  items: ({ workbook, scope }) =>
    workbook.names
      .filter((item) => item.scope === scope)
      .map((item) => namedItemType.of({ workbook, item })),
  item: (names, key) => required(findName(names, String(key))),
  objects: {
    add: ({ workbook, scope }, args) => {
      const name = args.text(0);
      const reference = args.object(1, rangeType) ?? args.text(1);
      if (!isDefinableName(name)) throw new ExcelError("InvalidArgument");
      if (workbook.findName(name, scope) !== undefined) throw new ExcelError("ItemAlreadyExists");
      const item: NamedItem = {
        name,
        scope,
        refersTo:
          typeof reference === "string"
            ? meaningOf(workbook, scope, reference)
            : reference.at(reference.range),
        isVisible: true,
        comment: args.at(2) === undefined ? "" : args.text(2),
      };
      workbook.names.push(item);
      return namedItemType.of({ workbook, item });
    },
    getItemOrNullObject: (names, args) => findName(names, args.text(0)),
  },
  methods: {
    getCount: ({ workbook, scope }) => workbook.names.filter((item) => item.scope === scope).length,
  },
});

function findName({ workbook, scope }: NameScope, name: string): HostObject | null {
  const item = workbook.findName(name, scope);
  return item === undefined ? null : namedItemType.of({ workbook, item });
}

/** A formula that is nothing but one range follows that range; any other stays as written. */
function meaningOf(workbook: Workbook, scope: Sheet | null, formula: string): SheetRange | string {
  if (!formula.startsWith("=")) return `="${formula.replaceAll('"', '""')}"`;
  const seenFrom = scope ?? workbook.activeSheet;
  try {
    const [range, ...others] = workbook.rangesAt(formula.slice(1), seenFrom);
    return range === undefined || others.length > 0 ? formula : range.at(range.range);
  } catch (error) {
    if (error instanceof ExcelError) return formula;
    throw error;
  }
}

function rangeObject({ refersTo }: NamedItem): HostObject | null {
  if (typeof refersTo === "string" || refersTo.place === null) return null;
  return rangeType.of(refersTo.at(refersTo.place));
}

function scopeObject({ scope }: NamedItem): HostObject | null {
  return scope === null ? null : worksheetType.of(scope);
}

function typeOf(item: NamedItem): string {
  if (typeof item.refersTo !== "string") return item.refersTo.place === null ? "Error" : "Range";
  const constant = constantOf(item.refersTo);
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  return typeof constant === "boolean" ? "Boolean" : "String";
}

function valueOf(item: NamedItem): unknown {
  if (typeof item.refersTo === "string") return constantOf(item.refersTo);
  return item.refersTo.place === null ? "#REF!" : item.refersTo.address;
}

/** What a formula without references stands for: a text in quotes, a number, a boolean. */
function constantOf(formula: string): string | number | boolean {
  const body = formula.slice(1);
  if (/^".*"$/su.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/iu.test(body)) return body.toLowerCase() === "true";
  return body !== "" && Number.isFinite(Number(body)) ? Number(body) : formula;
}
