import {
  conditionalEdges,
  type ConditionalEdge,
  type ConditionalFormat,
  type ConditionalLook,
  type ConditionalRule,
} from "../model/conditional-format.ts";
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormatsIn,
  conditionalFormatsOf,
} from "../model/conditional-formats.ts";
import { demand } from "../model/protection.ts";
import type { Sheet } from "../model/sheet.ts";
import { ExcelError, notImplemented } from "../protocol/excel-error.ts";
import {
  itemAt,
  ObjectType,
  required,
  type HostObject,
  type Property,
} from "../protocol/object-type.ts";
import { asColor, asFlag, asNumber, asRecord, asText, asWord } from "../protocol/plain-values.ts";
import { rangeAreasType, type Areas } from "./range/range-areas.ts";
import { rangeType } from "./range/range.ts";

/** A format and the sheet whose list it stands in. */
interface OwnedFormat {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const valueOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const underlines = ["None", "Single", "Double"] as const;

const fillType = new ObjectType<OwnedFormat>("ConditionalRangeFill", {
  properties: { color: lookProperty("fillColor", asColor) },
  methods: { clear: ({ format }) => void (format.look.fillColor = "") },
});

const fontType = new ObjectType<OwnedFormat>("ConditionalRangeFont", {
  properties: {
    bold: lookProperty("bold", asFlag),
    color: lookProperty("fontColor", asColor),
    italic: lookProperty("italic", asFlag),
    strikethrough: lookProperty("strikethrough", asFlag),
    underline: lookProperty("underline", (value) => asWord(value, underlines)),
  },
  methods: {
    clear: ({ format: { look } }) => {
      Object.assign(look, { fontColor: "", bold: null, italic: null, strikethrough: null });
      look.underline = null;
    },
  },
});

const borderType = new ObjectType<OwnedFormat & { readonly edge: ConditionalEdge }>(
  "ConditionalRangeBorder",
  {
    properties: {
      sideIndex: { read: ({ edge }) => edge },
      color: {
        read: ({ format, edge }) => format.look.borders[edge].color,
        write: ({ format, edge }, value) => {
          format.look.borders[edge].color = asColor(value);
        },
      },
      style: {
        read: ({ format, edge }) => format.look.borders[edge].style,
        write: ({ format, edge }, value) => {
          format.look.borders[edge].style = asWord(value, lineStyles);
        },
      },
    },
  },
);

const bordersType = new ObjectType<OwnedFormat>("ConditionalRangeBorderCollection", {
  properties: { count: { read: () => conditionalEdges.length } },
  children: {
    top: (owned) => borderType.of({ ...owned, edge: "EdgeTop" }),
    bottom: (owned) => borderType.of({ ...owned, edge: "EdgeBottom" }),
    left: (owned) => borderType.of({ ...owned, edge: "EdgeLeft" }),
    right: (owned) => borderType.of({ ...owned, edge: "EdgeRight" }),
  },
  items: (owned) => conditionalEdges.map((edge) => borderType.of({ ...owned, edge })),
  item: (owned, key) => borderType.of({ ...owned, edge: asWord(key, conditionalEdges) }),
});

const lookType = new ObjectType<OwnedFormat>("ConditionalRangeFormat", {
  properties: { numberFormat: lookProperty("numberFormat", asText) },
  children: {
    fill: (owned) => fillType.of(owned),
    font: (owned) => fontType.of(owned),
    borders: (owned) => bordersType.of(owned),
  },
});

const ruleType = new ObjectType<OwnedFormat>("ConditionalFormatRule", {
  properties: { formula: formulaProperty(), formulaLocal: formulaProperty() },
});

const customType = new ObjectType<OwnedFormat>("CustomConditionalFormat", {
  children: { rule: (owned) => ruleType.of(owned), format: (owned) => lookType.of(owned) },
});

const textType = new ObjectType<OwnedFormat>("TextConditionalFormat", {
  properties: {
    rule: {
      read: ({ format: { rule } }) =>
        rule.type === "ContainsText" ? { operator: rule.operator, text: rule.text } : null,
      write: ({ format }, value) => {
        const { operator, text } = asRecord(value);
        format.rule = {
          type: "ContainsText",
          operator: asWord(operator, textOperators),
          text: asText(text),
        };
      },
    },
  },
  children: { format: (owned) => lookType.of(owned) },
});

const cellValueType = new ObjectType<OwnedFormat>("CellValueConditionalFormat", {
  properties: {
    rule: {
      read: ({ format: { rule } }) => {
        if (rule.type !== "CellValue") return null;
        return { operator: rule.operator, formula1: rule.formula1, formula2: rule.formula2 };
      },
      write: ({ format }, value) => {
        const { operator, formula1, formula2 } = asRecord(value);
        format.rule = {
          type: "CellValue",
          operator: asWord(operator, valueOperators),
          formula1: asText(formula1),
          formula2: formula2 === undefined ? "" : asText(formula2),
        };
      },
    },
  },
  children: { format: (owned) => lookType.of(owned) },
});

/** The properties of `ConditionalFormat` that only a format of one kind has. */
const kinds: readonly (readonly [string, ConditionalRule["type"], ObjectType<OwnedFormat>])[] = [
  ["custom", "Custom", customType],
  ["textComparison", "ContainsText", textType],
  ["cellValue", "CellValue", cellValueType],
];

const conditionalFormatType = new ObjectType<OwnedFormat>("ConditionalFormat", {
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    id: { read: ({ format }) => format.id },
    type: { read: ({ format }) => format.rule.type },
    priority: {
      read: ({ sheet, format }) => conditionalFormatsOf(sheet).indexOf(format),
      write: ({ sheet, format }, value) => {
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(asNumber(value, 0), 0, format);
        sheet.conditionalFormats = others;
      },
    },
    stopIfTrue: {
      read: ({ format }) => format.stopIfTrue,
      write: ({ format }, value) => {
        format.stopIfTrue = asFlag(value);
      },
    },
  },
  children: Object.fromEntries(kinds.flatMap(kindChildren)),
  objects: {
    getRange: (owned) => required(onlyRange(owned)),
    getRangeOrNullObject: onlyRange,
    getRanges: ({ sheet, format }) => rangeAreasType.of({ sheet, ranges: placesOf(format) }),
  },
  methods: {
    delete: ({ sheet, format }) => {
      demand(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
});

/** `ConditionalFormatCollection` of ranges: those that apply to any of their cells. */
export const conditionalFormatsType = new ObjectType<Areas>("ConditionalFormatCollection", {
  items: (areas) => itemsOf(areas),
  item: (areas, key) => required(findItem(areas, key)),
  objects: {
    add: ({ sheet, ranges }, args) => {
      const rule = emptyRule(args.text(0));
      const places = ranges.map(({ range }) => range);
      return conditionalFormatType.of({ sheet, format: addConditionalFormat(sheet, places, rule) });
    },
    getItemOrNullObject: (areas, args) => findItem(areas, args.key(0)),
    getItemAt: (areas, args) => itemAt(itemsOf(areas), args.integer(0)),
  },
  methods: {
    getCount: (areas) => itemsOf(areas).length,
    clearAll: ({ sheet, ranges }) =>
      clearConditionalFormats(
        sheet,
        ranges.map(({ range }) => range),
      ),
  },
});

function itemsOf({ sheet, ranges }: Areas): readonly HostObject[] {
  const places = ranges.map(({ range }) => range);
  return conditionalFormatsIn(sheet, places).map((format) =>
    conditionalFormatType.of({ sheet, format }),
  );
}

function findItem({ sheet, ranges }: Areas, key: string | number): HostObject | null {
  const places = ranges.map(({ range }) => range);
  const format = conditionalFormatsIn(sheet, places).find(({ id }) => id === key);
  return format === undefined ? null : conditionalFormatType.of({ sheet, format });
}

function emptyRule(type: string): ConditionalRule {
  switch (type.toLowerCase()) {
    case "custom":
      return { type: "Custom", formula: "" };
    case "containstext":
      return { type: "ContainsText", operator: "Contains", text: "" };
    case "cellvalue":
      return { type: "CellValue", operator: "EqualTo", formula1: "", formula2: "" };
    default:
      throw notImplemented(`ConditionalFormatCollection.add(${type})`);
  }
}

function kindChildren([name, kind, type]: (typeof kinds)[number]) {
  const child = (owned: OwnedFormat) => (owned.format.rule.type === kind ? type.of(owned) : null);
  return [
    [name, (owned: OwnedFormat) => required(child(owned))],
    [`${name}OrNullObject`, child],
  ] as const;
}

function placesOf(format: ConditionalFormat) {
  return format.ranges.filter(({ place }) => place !== null);
}

/** The range of a format that applies to one range only; a format of several has none (d.ts). */
function onlyRange({ format }: OwnedFormat): HostObject | null {
  const [range, ...others] = placesOf(format);
  return range === undefined || others.length > 0 ? null : rangeType.of(range);
}

/** A formula has to be one: Excel refuses an empty text. */
function formulaProperty(): Property<OwnedFormat> {
  return {
    read: ({ format: { rule } }) => (rule.type === "Custom" ? rule.formula : null),
    write: ({ format }, value) => {
      const formula = asText(value);
      if (formula === "") throw new ExcelError("InvalidArgument");
      format.rule = { type: "Custom", formula };
    },
  };
}

function lookProperty<K extends Exclude<keyof ConditionalLook, "borders">>(
  key: K,
  parse: (value: unknown) => ConditionalLook[K],
): Property<OwnedFormat> {
  return {
    read: ({ format }) => format.look[key],
    write: ({ format }, value) => {
      format.look[key] = parse(value);
    },
  };
}
