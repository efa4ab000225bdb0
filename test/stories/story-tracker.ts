import type { Status } from "@scopefit/core/verdict/verdict";

/** One vendor row with what the domain says of it. */
export interface Story {
  /** What is special about the row. */
  readonly about: string;
  /** Its row of the sheet. */
  readonly row: number;
  readonly status: Status;
  /** Rules of which a finding must stand among the first the user sees. */
  readonly leads: readonly string[];
  /** Rules that would only be noise. */
  readonly quiet: readonly string[];
  /** Words of the questions and tasks the row must lead to. */
  readonly asks: readonly string[];
}

/** A story as it is written: the cells that differ from the usual row, and what the domain says. */
interface WrittenStory<Heading extends string> {
  readonly about: string;
  readonly cells: Partial<Readonly<Record<Heading, string>>>;
  readonly status: Status;
  readonly leads?: readonly string[];
  readonly quiet?: readonly string[];
  readonly asks?: readonly string[];
}

/** A row that is no vendor: a title, a total, an empty line. */
interface Divider {
  readonly divider: string;
}

interface WrittenTracker<Heading extends string> {
  /** What the shape of the sheet is good for as a test. */
  readonly shape: string;
  /** Lines above the header. */
  readonly above?: readonly string[];
  /** Headings with what a good row says under them; "ISO 27001 > Scope" has a group above it. */
  readonly usual: Readonly<Record<Heading, string>>;
  readonly rows: readonly (WrittenStory<Heading> | Divider)[];
}

/** A tracker as a sheet holds it, with the stories of its rows. */
export interface StoryTracker {
  readonly shape: string;
  /** All rows of the sheet, cell by cell, from row 1. */
  readonly grid: readonly (readonly string[])[];
  /** How many of them stand above the first vendor. */
  readonly rowsAbove: number;
  readonly stories: readonly Story[];
}

/** Lays a tracker out; each row is the usual one with its own cells put in. */
export function storyTracker<Heading extends string>({
  shape,
  above = [],
  usual,
  rows,
}: WrittenTracker<Heading>): StoryTracker {
  const header = headerRows(Object.keys(usual));
  const rowsAbove = above.length + header.length;
  const body = rows.map((row) =>
    "divider" in row ? cellsOf(row.divider) : Object.values<string>({ ...usual, ...row.cells }),
  );
  const stories = rows.flatMap((row, place): readonly Story[] => {
    if ("divider" in row) return [];
    const { about, status, leads = [], quiet = [], asks = [] } = row;
    return [{ about, row: rowsAbove + place + 1, status, leads, quiet, asks }];
  });
  return { shape, grid: [...above.map(cellsOf), ...header, ...body], rowsAbove, stories };
}

function cellsOf(line: string): readonly string[] {
  return line.split("|").map((cell) => cell.trim());
}

/** One row of headings, or two where any heading has a group; a group stands over its first column. */
function headerRows(headings: readonly string[]): readonly (readonly string[])[] {
  const paths = headings.map((heading) => heading.split(" > "));
  const names = paths.map((path) => path.at(-1) ?? "");
  const groups = paths.map((path) => (path.length > 1 ? (path[0] ?? "") : ""));
  if (groups.every((group) => group === "")) return [names];
  return [groups.map((group, place) => (group === groups[place - 1] ? "" : group)), names];
}
