import { cellRange, columnCount, rowCount } from "../model/cells/area.ts";
import { cellText } from "../model/cells/cell-text.ts";
import type { Chart, ChartSeries } from "../model/chart.ts";
import { demand } from "../model/protection.ts";
import { SheetRange } from "../model/cells/sheet-range.ts";
import type { Sheet } from "../model/sheet.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import {
  itemAt,
  ObjectType,
  required,
  type HostObject,
  type Property,
} from "../protocol/object-type.ts";
import { asFlag, asNumber, asText } from "../protocol/plain-values.ts";
import { chartAxesType } from "./chart-axes.ts";
import { seriesListType } from "./chart-series.ts";
import { argumentRange, rangeType } from "./range/range.ts";
import { worksheetType } from "./worksheet.ts";

interface OwnedChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const chartTitleType = new ObjectType<Chart>("ChartTitle", {
  properties: {
    text: {
      read: ({ title }) => title.text,
      write: (chart, value) => {
        chart.title = { text: asText(value), isVisible: true };
      },
    },
    visible: {
      read: ({ title }) => title.isVisible,
      write: (chart, value) => {
        chart.title.isVisible = asFlag(value);
      },
    },
  },
});

const chartLegendType = new ObjectType<Chart>("ChartLegend", {
  properties: {
    visible: {
      read: ({ hasLegend }) => hasLegend,
      write: (chart, value) => {
        chart.hasLegend = asFlag(value);
      },
    },
  },
});

/** `Chart`: its title, legend, series and place; what it would look like is nobody's business here. */
const chartType = new ObjectType<OwnedChart>("Chart", {
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    id: { read: ({ chart }) => chart.id },
    name: {
      read: ({ chart }) => chart.name,
      write: ({ chart }, value) => {
        chart.name = asText(value);
      },
    },
    chartType: {
      read: ({ chart }) => chart.type,
      write: ({ chart }, value) => {
        chart.type = asText(value);
      },
    },
    left: placeProperty("left"),
    top: placeProperty("top"),
    width: placeProperty("width"),
    height: placeProperty("height"),
  },
  children: {
    title: ({ chart }) => chartTitleType.of(chart),
    legend: ({ chart }) => chartLegendType.of(chart),
    series: ({ chart }) => seriesListType.of(chart),
    axes: ({ chart }) => chartAxesType.of(chart),
    worksheet: ({ sheet }) => worksheetType.of(sheet),
  },
  methods: {
    delete: ({ sheet, chart }) => {
      demand(sheet, "allowEditObjects");
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    setData: ({ chart }, args) => {
      const data = args.object(0, rangeType);
      if (data === undefined) throw new ExcelError("InvalidArgument");
      chart.series.splice(0, chart.series.length, ...seriesOf(data));
    },
    setPosition: ({ sheet, chart }, args) => {
      const corner = sheetCorner(sheet);
      const from = argumentRange(corner, args, 0).range;
      const to = args.at(1) === undefined ? null : argumentRange(corner, args, 1).range;
      chart.left = distance(sheet, "columns", from.firstColumn);
      chart.top = distance(sheet, "rows", from.firstRow);
      if (to === null) return;
      chart.width = distance(sheet, "columns", to.lastColumn + 1) - chart.left;
      chart.height = distance(sheet, "rows", to.lastRow + 1) - chart.top;
    },
  },
});

/** `ChartCollection` of a sheet. */
export const chartsType = new ObjectType<Sheet>("ChartCollection", {
  properties: { count: { read: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartType.of({ sheet, chart })),
  item: (sheet, key) => required(found(sheet, key)),
  objects: {
    add: (sheet, args) => {
      demand(sheet, "allowEditObjects");
      const data = args.object(1, rangeType);
      if (data === undefined) throw new ExcelError("InvalidArgument");
      const number = sheet.charts.length + 1;
      const chart = newChart(sheet.workbook.nextGuid(), `Chart ${number}`, args.text(0), data);
      sheet.charts.push(chart);
      return chartType.of({ sheet, chart });
    },
    getItem: (sheet, args) => required(found(sheet, args.key(0))),
    getItemOrNullObject: (sheet, args) => found(sheet, args.key(0)),
    getItemAt: (sheet, args) =>
      itemAt(
        sheet.charts.map((chart) => chartType.of({ sheet, chart })),
        args.integer(0),
      ),
  },
  methods: { getCount: ({ charts }) => charts.length },
});

function newChart(id: string, name: string, type: string, data: SheetRange): Chart {
  const series = seriesOf(data);
  const isAlone = series.length === 1;
  return {
    id,
    name,
    type,
    title: { text: isAlone ? (series[0]?.name ?? "") : "Chart Title", isVisible: true },
    hasLegend: !isAlone,
    left: 100,
    top: 50,
    width: 360,
    height: 216,
    series,
    axes: new Map(),
  };
}

/** The first column names the bars where it holds texts, every other is a series (`seriesBy` Auto). */
function seriesOf(data: SheetRange): ChartSeries[] {
  const { sheet, range } = data;
  const hasHeader = rowCount(range) > 1 && isText(sheet, range.firstRow, range.lastColumn);
  const firstRow = range.firstRow + (hasHeader ? 1 : 0);
  const hasLabels = columnCount(range) > 1 && isText(sheet, firstRow, range.firstColumn);
  const body = { ...range, firstRow };
  const first = range.firstColumn + (hasLabels ? 1 : 0);
  return Array.from({ length: range.lastColumn - first + 1 }, (_, place) => {
    const column = first + place;
    return {
      name: hasHeader ? cellText(sheet, range.firstRow, column) : `Series${place + 1}`,
      values: data.at({ ...body, firstColumn: column, lastColumn: column }),
      categories: hasLabels ? data.at({ ...body, lastColumn: range.firstColumn }) : null,
      fillColor: "",
      pointColors: new Map(),
      gapWidth: 182,
      hasDataLabels: false,
    };
  });
}

function isText(sheet: Sheet, row: number, column: number): boolean {
  return typeof sheet.cells.value(row, column) === "string";
}

function placeProperty(side: "left" | "top" | "width" | "height"): Property<OwnedChart> {
  return {
    read: ({ chart }) => chart[side],
    write: ({ chart }, value) => {
      chart[side] = asNumber(value, 0);
    },
  };
}

function sheetCorner(sheet: Sheet): SheetRange {
  return new SheetRange(sheet, cellRange(1, 0));
}

/** How far a row or column is from the edge of the sheet, in points. */
function distance(sheet: Sheet, axis: "rows" | "columns", line: number): number {
  let points = 0;
  for (let at = axis === "rows" ? 1 : 0; at < line; at++) points += sheet[axis].size(at);
  return points;
}

function found(sheet: Sheet, key: string | number): HostObject | null {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
  return chart === undefined ? null : chartType.of({ sheet, chart });
}
