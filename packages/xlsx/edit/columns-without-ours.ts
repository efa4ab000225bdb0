import { replace, type Splice } from "../patch/xml/splice.ts";
import { attributesIn, withAttribute } from "../patch/xml/xml-attributes.ts";
import { xmlOf, type XmlElement } from "../patch/xml/xml-outline.ts";

/** A run of columns, counted from 1, and how they look. */
interface ColumnRun {
  readonly tag: string;
  readonly min: number;
  readonly max: number;
}

/**
 * The list of column widths without those of our columns. A run that covers one of ours is cut around
 * it; one that follows ours without a gap was most likely cut by us, and covers their places again.
 */
export function columnsWithoutOurs(
  bytes: Uint8Array,
  cols: XmlElement | undefined,
  ours: ReadonlySet<number>,
): readonly Splice[] {
  if (cols === undefined) return [];
  const runs = cols.children.map((element) => {
    const tag = xmlOf(bytes, element);
    return { element, tag, pieces: piecesOf(tag, ours).map((run) => reachingBack(run, ours)) };
  });
  if (runs.every(({ pieces }) => pieces.length === 0)) return [replace(cols, "")];
  return runs
    .map(({ element, tag, pieces }) => ({ element, tag, text: pieces.map(written).join("") }))
    .filter(({ tag, text }) => text !== tag)
    .map(({ element, text }) => replace(element, text));
}

/** The stretches of a run that hold none of our columns. */
function piecesOf(tag: string, ours: ReadonlySet<number>): readonly ColumnRun[] {
  const attributes = attributesIn(tag);
  const min = Number(attributes.get("min") ?? 0);
  const max = Number(attributes.get("max") ?? min);
  const pieces: ColumnRun[] = [];
  let from = min;
  const places = [...ours].map((column) => column + 1).filter((it) => it >= min && it <= max);
  for (const place of [...places.sort((a, b) => a - b), max + 1]) {
    if (from < place) pieces.push({ tag, min: from, max: place - 1 });
    from = place + 1;
  }
  return pieces;
}

function reachingBack(run: ColumnRun, ours: ReadonlySet<number>): ColumnRun {
  let { min } = run;
  while (ours.has(min - 2)) min--;
  return { ...run, min };
}

function written({ tag, min, max }: ColumnRun): string {
  const attributes = attributesIn(tag);
  const isSame = Number(attributes.get("min")) === min && Number(attributes.get("max")) === max;
  return isSame ? tag : withAttribute(withAttribute(tag, "min", String(min)), "max", String(max));
}
