import { shiftedPlace, type Shift } from "../shift/shift.ts";

/** The rows or the columns of a sheet: how wide or high each is, and which are hidden. */
export class Lines {
  readonly standardSize: number;
  #sizes = new Map<number, number>();
  #hidden = new Set<number>();

  /** `standardSize` is in points. */
  constructor(standardSize: number) {
    this.standardSize = standardSize;
  }

  /** Width or height in points. */
  size(line: number): number {
    return this.#sizes.get(line) ?? this.standardSize;
  }

  setSize(line: number, points: number): void {
    this.#sizes.set(line, points);
  }

  isHidden(line: number): boolean {
    return this.#hidden.has(line);
  }

  setHidden(line: number, isHidden: boolean): void {
    if (isHidden) this.#hidden.add(line);
    else this.#hidden.delete(line);
  }

  /** The hidden lines, in order. */
  hidden(): readonly number[] {
    return [...this.#hidden].sort((a, b) => a - b);
  }

  /** The lines whose size somebody has set. */
  sizes(): ReadonlyMap<number, number> {
    return this.#sizes;
  }

  /** Moves the lines when whole ones are put in or taken out. */
  shift(shift: Shift): void {
    const sizes = this.#sizes;
    const hidden = this.#hidden;
    this.#sizes = new Map();
    this.#hidden = new Set();
    for (const [line, size] of sizes) {
      const place = shiftedPlace(shift, line);
      if (place !== null) this.#sizes.set(place, size);
    }
    for (const line of hidden) {
      const place = shiftedPlace(shift, line);
      if (place !== null) this.#hidden.add(place);
    }
  }
}
