import { markup, type Markup } from "./markup.ts";

/** One bar: what it counts, how many of each kind, and how these are filled. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly { readonly count: number; readonly fill: string }[];
}

/** In units of the drawing, which is scaled to the width of the page. */
const WIDTH = 640;
const LABEL_WIDTH = 170;
const COUNT_WIDTH = 56;
const ROW_HEIGHT = 26;
const BAR_HEIGHT = 16;

/** Horizontal bars with their labels and counts; the numbers stand beside, colour is only a help. */
export function barChart(title: string, bars: readonly Bar[]): Markup {
  const most = Math.max(1, ...bars.map(countOfBar));
  const said = `${title}: ${bars.map((bar) => `${bar.label} ${countOfBar(bar)}`).join(", ")}`;
  const rows = bars.map((bar, place) => barRow(bar, place * ROW_HEIGHT, most));
  return markup`<svg class="chart" viewBox="0 0 ${WIDTH} ${bars.length * ROW_HEIGHT}" role="img" aria-label="${said}">${rows}</svg>`;
}

function barRow(bar: Bar, top: number, most: number): Markup {
  const scale = (WIDTH - LABEL_WIDTH - COUNT_WIDTH) / most;
  const middle = top + ROW_HEIGHT / 2;
  let left = LABEL_WIDTH;
  const parts = bar.parts.map(({ count, fill }) => {
    const width = rounded(count * scale);
    const x = rounded(left);
    left += width;
    if (count === 0) return "";
    return markup`<rect x="${x}" y="${middle - BAR_HEIGHT / 2}" width="${width}" height="${BAR_HEIGHT}" fill="#${fill}"/>`;
  });
  return markup`<text x="0" y="${middle}">${bar.label}</text>${parts}<text x="${rounded(left + 8)}" y="${middle}">${countOfBar(bar)}</text>`;
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

function countOfBar({ parts }: Bar): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
