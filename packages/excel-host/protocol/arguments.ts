import { ExcelError } from "./excel-error.ts";
import type { ObjectType } from "./object-type.ts";

/** The arguments of a method, read one by one; what is not as Excel wants it is `InvalidArgument`. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  /** The argument as it came: plain data, or a host object; `undefined` where there is none. */
  at(place: number): unknown {
    return this.#values[place] ?? undefined;
  }

  text(place: number): string {
    const value = this.at(place);
    if (typeof value !== "string") throw new ExcelError("InvalidArgument");
    return value;
  }

  /** One of these words, in any case, as Excel takes them; the first where nothing is said. */
  word<T extends string>(place: number, words: readonly [T, ...T[]]): T {
    const value = this.at(place);
    if (value === undefined) return words[0];
    const found = words.find(
      (word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase(),
    );
    if (found === undefined) throw new ExcelError("InvalidArgument");
    return found;
  }

  integer(place: number, fallback?: number): number {
    const value = this.at(place) ?? fallback;
    if (typeof value !== "number" || !Number.isInteger(value)) {
      throw new ExcelError("InvalidArgument");
    }
    return value;
  }

  flag(place: number, fallback = false): boolean {
    const value = this.at(place) ?? fallback;
    if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
    return value;
  }

  /** The name or the number by which an item is asked for. */
  key(place: number): string | number {
    const value = this.at(place);
    if (typeof value !== "string" && typeof value !== "number") {
      throw new ExcelError("InvalidArgument");
    }
    return value;
  }

  /** An object of this type, or `undefined` where the argument is something else. */
  object<T>(place: number, type: ObjectType<T>): T | undefined {
    return type.targetOf(this.at(place));
  }
}
