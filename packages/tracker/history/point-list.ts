import type { Point } from "./row-fingerprint.ts";

/**
 * The different points of a run, each once and with its place. There are a few hundred, and every row
 * names some dozens of them.
 */
export class PointList {
  readonly points: Point[] = [];
  /** By check and answer, the places of their points. No key is put together: that would cost the most. */
  readonly #places = new Map<string, Map<string, number[]>>();

  /** Where a point stands in the list; it is added where it is new. */
  placeOf({ rule, subject, answer }: Point): number {
    const places = this.#placesOf(rule, answer);
    const known = places.find((place) => this.points[place]?.subject === subject);
    if (known !== undefined) return known;
    const added = this.points.push({ rule, subject, answer }) - 1;
    places.push(added);
    return added;
  }

  /** The one object that stands for all points that are the same as this one. */
  shared(point: Point): Point {
    return this.points[this.placeOf(point)] ?? point;
  }

  #placesOf(rule: string, answer: string): number[] {
    let byAnswer = this.#places.get(rule);
    if (byAnswer === undefined) {
      byAnswer = new Map<string, number[]>();
      this.#places.set(rule, byAnswer);
    }
    let places = byAnswer.get(answer);
    if (places === undefined) {
      places = [];
      byAnswer.set(answer, places);
    }
    return places;
  }
}
