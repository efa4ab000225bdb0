import { rowCount } from "../model/cells/area.ts";
import { plainValue } from "../model/cells/cell-value.ts";
import type { Chart, ChartSeries } from "../model/chart.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { itemAt, ObjectType, type HostObject } from "../protocol/object-type.ts";
import { asColor, asFlag, asNumber, asText } from "../protocol/plain-values.ts";
import { rangeType } from "./range/range.ts";

interface OwnedSeries {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

interface Point {
  readonly series: ChartSeries;
  readonly place: number;
}

const seriesFillType = new ObjectType<ChartSeries>("ChartFill", {
  methods: {
    setSolidColor: (series, args) => {
      series.fillColor = asColor(args.at(0));
    },
    clear: (series) => {
      series.fillColor = "";
    },
  },
});

const seriesFormatType = new ObjectType<ChartSeries>("ChartSeriesFormat", {
  children: { fill: (series) => seriesFillType.of(series) },
});

const pointFillType = new ObjectType<Point>("ChartFill", {
  methods: {
    setSolidColor: ({ series, place }, args) => {
      series.pointColors.set(place, asColor(args.at(0)));
    },
    clear: ({ series, place }) => void series.pointColors.delete(place),
  },
});

const pointFormatType = new ObjectType<Point>("ChartPointFormat", {
  children: { fill: (point) => pointFillType.of(point) },
});

const pointType = new ObjectType<Point>("ChartPoint", {
  properties: {
    value: {
      read: ({ series: { values }, place }) =>
        plainValue(
          values.sheet.cells.value(values.range.firstRow + place, values.range.firstColumn),
        ),
    },
  },
  children: { format: (point) => pointFormatType.of(point) },
});

const pointsType = new ObjectType<ChartSeries>("ChartPointsCollection", {
  properties: { count: { read: (series) => pointsOf(series).length } },
  items: pointsOf,
  objects: { getItemAt: (series, args) => itemAt(pointsOf(series), args.integer(0)) },
  methods: { getCount: (series) => pointsOf(series).length },
});

const seriesType = new ObjectType<OwnedSeries>("ChartSeries", {
  properties: {
    name: {
      read: ({ series }) => series.name,
      write: ({ series }, value) => {
        series.name = asText(value);
      },
    },
    chartType: { read: ({ chart }) => chart.type },
    gapWidth: {
      read: ({ series }) => series.gapWidth,
      write: ({ series }, value) => {
        series.gapWidth = asNumber(value, 0);
      },
    },
    hasDataLabels: {
      read: ({ series }) => series.hasDataLabels,
      write: ({ series }, value) => {
        series.hasDataLabels = asFlag(value);
      },
    },
  },
  children: {
    format: ({ series }) => seriesFormatType.of(series),
    points: ({ series }) => pointsType.of(series),
  },
  methods: {
    delete: ({ chart, series }) => void chart.series.splice(chart.series.indexOf(series), 1),
    setValues: ({ series }, args) => {
      series.values = required(args.object(0, rangeType));
    },
    setXAxisValues: ({ series }, args) => {
      series.categories = required(args.object(0, rangeType));
    },
  },
});

/** `ChartSeriesCollection` of a chart. */
export const seriesListType = new ObjectType<Chart>("ChartSeriesCollection", {
  properties: { count: { read: ({ series }) => series.length } },
  items: (chart) => chart.series.map((series) => seriesType.of({ chart, series })),
  objects: {
    getItemAt: (chart, args) =>
      itemAt(
        chart.series.map((series) => seriesType.of({ chart, series })),
        args.integer(0),
      ),
  },
  methods: { getCount: ({ series }) => series.length },
});

function pointsOf(series: ChartSeries): readonly HostObject[] {
  return Array.from({ length: rowCount(series.values.range) }, (_, place) =>
    pointType.of({ series, place }),
  );
}

function required<T>(range: T | undefined): T {
  if (range === undefined) throw new ExcelError("InvalidArgument");
  return range;
}
