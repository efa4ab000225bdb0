import { ObjectType, type HostObject, type Property } from "../../protocol/object-type.ts";
import type { Areas } from "./range-areas.ts";
import { rangeFormatType } from "./range-format.ts";

/** The members of `RangeFormat` that `RangeAreas.format` has as well. */
const formatNames = [
  "columnWidth",
  "rowHeight",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  "textOrientation",
  "shrinkToFit",
];
const fontNames = ["bold", "color", "italic", "name", "size", "strikethrough", "underline"];

/** `RangeFormat` of several ranges: reads what they have in common, writes to each. */
export const rangeAreasFormatType: ObjectType<Areas> = new ObjectType<Areas>("RangeFormat", {
  properties: together(formatNames, (format) => format),
  children: {
    fill: (areas) => fillType.of(areas),
    font: (areas) => fontType.of(areas),
  },
});

const fillType = new ObjectType<Areas>("RangeFill", {
  properties: together(["color"], (format) => format.child("fill")),
  methods: {
    clear: ({ ranges }, args) => {
      for (const range of ranges) rangeFormatType.of(range).child("fill")?.call("clear", args);
    },
  },
});

const fontType = new ObjectType<Areas>("RangeFont", {
  properties: together(fontNames, (format) => format.child("font")),
});

function together(
  names: readonly string[],
  part: (format: HostObject) => HostObject | null,
): Record<string, Property<Areas>> {
  return Object.fromEntries(names.map((name) => [name, commonProperty(name, part)]));
}

function commonProperty(
  name: string,
  part: (format: HostObject) => HostObject | null,
): Property<Areas> {
  return {
    read: ({ ranges }) => {
      const values = ranges.map((range) => part(rangeFormatType.of(range))?.read(name) ?? null);
      return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
    },
    write: ({ ranges }, value) => {
      for (const range of ranges) part(rangeFormatType.of(range))?.write(name, value);
    },
  };
}
