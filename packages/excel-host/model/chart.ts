import type { SheetRange } from "./cells/sheet-range.ts";

/** A series of a chart, with the fill of the whole and of single points. */
export interface ChartSeries {
  name: string;
  values: SheetRange;
  categories: SheetRange | null;
  fillColor: string;
  readonly pointColors: Map<number, string>;
  gapWidth: number;
  hasDataLabels: boolean;
}

/** A chart on a sheet. Sizes and places are in points. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: { text: string; isVisible: boolean };
  hasLegend: boolean;
  left: number;
  top: number;
  width: number;
  height: number;
  readonly series: ChartSeries[];
  /** Members of `axes`, by path, as they were set: `valueAxis.majorGridlines.visible`. */
  readonly axes: Map<string, unknown>;
}
