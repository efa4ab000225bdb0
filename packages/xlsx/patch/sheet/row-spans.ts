import { attributesIn, withAttribute } from "../xml/xml-attributes.ts";

/** Spans as nearly every row states them: one, within plain quotes. */
const ONE_SPAN = / spans="(\d+):(\d+)"/u;

/**
 * The start tag of a row, its `spans` widened over our columns where it states any. Spans are a hint
 * from which column (counted from 1) to which the row has cells: `1:5`, or several of these.
 */
export function withSpans(
  tag: string,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  if (!tag.includes("spans")) return tag;
  const one = ONE_SPAN.exec(tag);
  if (one !== null) {
    const from = Number(one[1]);
    const to = Number(one[2]);
    if (from <= first + 1 && last + 1 <= to) return tag;
    const widened = ` spans="${Math.min(first + 1, from)}:${Math.max(last + 1, to)}"`;
    return tag.slice(0, one.index) + widened + tag.slice(one.index + one[0].length);
  }
  const spans = attributesIn(tag).get("spans") ?? "";
  const edges = [...spans.matchAll(/(\d+):(\d+)/gu)].map(([, from, to]) => [
    Number(from),
    Number(to),
  ]);
  if (edges.length === 0) return tag;
  const from = Math.min(first + 1, ...edges.map(([min = 1]) => min));
  const to = Math.max(last + 1, ...edges.map(([, max = 1]) => max));
  const isWithin = edges.some(([min = 1, max = 1]) => min <= first + 1 && last + 1 <= max);
  return isWithin ? tag : withAttribute(tag, "spans", `${from}:${to}`);
}
