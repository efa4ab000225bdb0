import type { Fact } from "../reading/cell/fact.ts";
import { remembered } from "../reading/text/memo.ts";
import type { CellContent, DateOrder, SourceCell } from "../reading/cell/source-cell.ts";
import { codeInWords } from "../reading/cell/code-in-words.ts";
import { tickedOptions } from "../reading/cell/ticked-options.ts";

/** What is known of a cell besides what it holds. */
export interface CellContext {
  /** Whether the dates of its column put the day or the month first, where other cells have settled it. */
  readonly dateOrder: DateOrder | null;
  /** The year in which it is read: no more of the day, so that what is remembered holds for long. */
  readonly thisYear: number;
}

/** How a cell of a column is read. */
export type ReadInColumn = (cell: SourceCell, context: CellContext) => Fact<unknown>;

/** How many different answers of a column are kept; a longer text than this hardly comes twice. */
const MOST_ANSWERS = 4096;
const LONGEST_TEXT = 500;

/** A number or a day as a cell shows it, with its fact. */
interface ShownFact {
  readonly text: string;
  readonly fact: Fact<unknown>;
}

/**
 * The facts of one column by what its cells hold: the same answer is read once, and is the same fact in
 * every row, by which later steps know that they have met it before. Bounded in size.
 */
export class ColumnFacts {
  readonly #column: string;
  readonly #heading: string;
  readonly #context: CellContext;
  readonly #read: ReadInColumn;
  readonly #ofText: (text: string) => Fact<unknown>;
  readonly #ofValue = new Map<string | number, ShownFact>();

  constructor(column: string, heading: string, context: CellContext, read: ReadInColumn) {
    this.#column = column;
    this.#heading = heading;
    this.#context = context;
    this.#read = read;
    this.#ofText = remembered((text) => this.#fresh({ kind: "text", text }), MOST_ANSWERS);
  }

  /** Whether these are the facts of that column, read in that context. */
  isOf(column: string, heading: string, { dateOrder, thisYear }: CellContext): boolean {
    return (
      this.#column === column &&
      this.#heading === heading &&
      this.#context.dateOrder === dateOrder &&
      this.#context.thisYear === thisYear
    );
  }

  /** The fact of a cell of this column. */
  factOf({ content }: SourceCell): Fact<unknown> {
    switch (content.kind) {
      case "text":
        return content.text.length > LONGEST_TEXT
          ? this.#fresh(content)
          : this.#ofText(content.text);
      case "day":
        return this.#shown(content.day, content);
      case "number":
        return this.#shown(content.number, content);
      default:
        return this.#fresh(content);
    }
  }

  /** One day or number is nearly always shown in one way, so the latest way is kept. */
  #shown(value: string | number, content: CellContent): Fact<unknown> {
    const known = this.#ofValue.get(value);
    if (known?.text === content.text) return known.fact;
    const fact = this.#fresh(content);
    if (this.#ofValue.size >= MOST_ANSWERS) this.#ofValue.clear();
    this.#ofValue.set(value, { text: content.text, fact });
    return fact;
  }

  #fresh(content: CellContent): Fact<unknown> {
    const meant = content.kind === "text" ? wordsMeant(content.text) : null;
    if (meant === null) return this.#readContent(content);
    const fact = this.#readContent({ kind: "text", text: meant });
    return inWordsOf(content.text, this.#column, fact);
  }

  #readContent(content: CellContent): Fact<unknown> {
    const cell = { column: this.#column, heading: this.#heading, content };
    return this.#read(cell, this.#context);
  }
}

/** A form is read by what is ticked in it, a code by its words; both are quoted as they stand. */
function wordsMeant(text: string): string | null {
  return tickedOptions(text) ?? codeInWords(text);
}

/** The fact with the words of the cell; nothing ticked is an answer still to be given. */
function inWordsOf(quote: string, column: string, fact: Fact<unknown>): Fact<unknown> {
  switch (fact.state) {
    case "blank":
      return { state: "placeholder", quote, column };
    case "conflict":
      return { ...fact, readings: fact.readings.map((reading) => ({ ...reading, quote })) };
    case "not-asked":
      return fact;
    default:
      return { ...fact, quote };
  }
}
