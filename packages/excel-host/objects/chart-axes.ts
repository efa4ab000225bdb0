import type { Chart } from "../model/chart.ts";
import { ObjectType, type Property } from "../protocol/object-type.ts";
import { asFlag } from "../protocol/plain-values.ts";

/** A part of a chart's axes by its path: `valueAxis.majorGridlines`. */
interface AxisPart {
  readonly chart: Chart;
  readonly path: string;
}

const axisTitleType = new ObjectType<AxisPart>("ChartAxisTitle", {
  properties: { text: kept("text", ""), visible: kept("visible", false) },
});

const gridlinesType = new ObjectType<AxisPart>("ChartGridlines", {
  properties: {
    visible: {
      read: ({ chart, path }) => chart.axes.get(`${path}.visible`) ?? path.includes("major"),
      write: ({ chart, path }, value) => void chart.axes.set(`${path}.visible`, asFlag(value)),
    },
  },
});

const axisType = new ObjectType<AxisPart>("ChartAxis", {
  properties: {
    visible: kept("visible", true),
    reversePlotOrder: kept("reversePlotOrder", false),
    minimum: kept("minimum", ""),
    maximum: kept("maximum", ""),
    majorUnit: kept("majorUnit", ""),
    numberFormat: kept("numberFormat", "General"),
    tickLabelPosition: kept("tickLabelPosition", "NextToAxis"),
  },
  children: {
    title: ({ chart, path }) => axisTitleType.of({ chart, path: `${path}.title` }),
    majorGridlines: ({ chart, path }) =>
      gridlinesType.of({ chart, path: `${path}.majorGridlines` }),
    minorGridlines: ({ chart, path }) =>
      gridlinesType.of({ chart, path: `${path}.minorGridlines` }),
  },
});

/** `ChartAxes`: remembers what is set, as nothing is drawn. */
export const chartAxesType = new ObjectType<Chart>("ChartAxes", {
  children: {
    categoryAxis: (chart) => axisType.of({ chart, path: "categoryAxis" }),
    valueAxis: (chart) => axisType.of({ chart, path: "valueAxis" }),
  },
});

function kept(name: string, standard: unknown): Property<AxisPart> {
  return {
    read: ({ chart, path }) => chart.axes.get(`${path}.${name}`) ?? standard,
    write: ({ chart, path }, value) => void chart.axes.set(`${path}.${name}`, value),
  };
}
