import { RecordReader } from "./record-reader.ts";

/** A delimiter, where the records behind it start, and how sure it is. */
export interface FoundDelimiter {
  readonly delimiter: string;
  /** Where the first record starts: behind the line `sep=;`, if there is one. */
  readonly from: number;
  readonly certainty: "stated" | "clear" | "guess" | "one-column" | "unclear";
}

const CANDIDATES = [",", ";", "\t", "|"] as const;
const SAMPLE_RECORDS = 100;
/** Of the records that have several fields, how many must have the same number of them. */
const ENOUGH = 0.8;
/** Commas part a name from its legal form; a table has more columns than that. */
const FEWEST_OF_A_TABLE = 3;

const STATEMENT = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/iu;

/** Finds what separates the fields: as the first line states it, or by trying. */
export function findDelimiter(text: string): FoundDelimiter {
  const statement = STATEMENT.exec(text);
  const stated = statement?.[1];
  if (statement !== null && stated !== undefined) {
    return { delimiter: stated, from: statement[0].length, certainty: "stated" };
  }
  const trials = CANDIDATES.map((delimiter) => tryDelimiter(text, delimiter));
  if (trials.every((trial) => trial.records === trial.alone)) {
    return { delimiter: ",", from: 0, certainty: "one-column" };
  }
  const [best] = trials.sort(byFit);
  if (best === undefined) return { delimiter: ",", from: 0, certainty: "one-column" };
  const { delimiter } = best;
  if (!isRegular(best))
    return stackedTables(trials) ?? { delimiter, from: 0, certainty: "unclear" };
  const isClear = best.headFits || best.width > 2;
  return { delimiter, from: 0, certainty: isClear ? "clear" : "guess" };
}

/** Tables below each other, of other widths each, where one delimiter alone makes such of the text. */
function stackedTables(trials: readonly Trial[]): FoundDelimiter | null {
  const [found, another] = trials.filter(isStacked);
  if (found === undefined || another !== undefined) return null;
  return { delimiter: found.delimiter, from: 0, certainty: "guess" };
}

/** What came of splitting the first records by one delimiter. */
interface Trial {
  readonly delimiter: string;
  readonly records: number;
  /** Records of one field only: titles and notes, or a sign that this is no delimiter. */
  readonly alone: number;
  /** The number of fields that most records with several fields have, and how many have it. */
  readonly width: number;
  readonly fitting: number;
  /** How many records have three fields or more, and how many of these as many as a neighbour. */
  readonly wide: number;
  readonly alike: number;
  /** Whether the first record has as many fields as most have. */
  readonly headFits: boolean;
}

function tryDelimiter(text: string, delimiter: string): Trial {
  const reader = new RecordReader(text, delimiter);
  const widths: number[] = [];
  while (widths.length < SAMPLE_RECORDS && reader.next()) {
    if (!reader.isBlank()) widths.push(reader.fields.length);
  }
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  let width = 1;
  for (const [candidate, count] of counts) {
    if (count > (counts.get(width) ?? 0)) width = candidate;
  }
  return {
    delimiter,
    records: widths.length,
    alone: widths.filter((one) => one === 1).length,
    width,
    fitting: counts.get(width) ?? 0,
    wide: widths.filter((one) => one >= FEWEST_OF_A_TABLE).length,
    alike: widths.filter(
      (one, place) =>
        one >= FEWEST_OF_A_TABLE && (one === widths[place - 1] || one === widths[place + 1]),
    ).length,
    headFits: width > 1 && widths[0] === width,
  };
}

function isStacked({ records, wide, alike }: Trial): boolean {
  return wide >= records / 3 && alike >= ENOUGH * wide;
}

function isRegular({ records, alone, fitting }: Trial): boolean {
  return fitting >= ENOUGH * (records - alone) && alone <= records / 2;
}

/** Regular ones first; then those that split the first record alike, often and into the most. */
function byFit(one: Trial, other: Trial): number {
  return (
    Number(isRegular(other)) - Number(isRegular(one)) ||
    Number(other.headFits) - Number(one.headFits) ||
    other.fitting / other.records - one.fitting / one.records ||
    other.width - one.width
  );
}
