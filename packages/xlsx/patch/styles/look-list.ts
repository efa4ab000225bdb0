import type { PlannedLook } from "@scopefit/tracker/writing/plan/edit-plan";

import { coloursOf, coloursOfDxf, dxfXml, lookKey, lookOfDxf } from "./look.ts";
import type { StyleLists } from "./style-lists.ts";

/** The differential formats of a workbook by how they look. */
export class LookList {
  readonly #lists: StyleLists;
  /** The first place of every look, and all places by their colours. */
  readonly #places = new Map<string, number>();
  readonly #byColours = new Map<string, number[]>();

  constructor(lists: StyleLists) {
    this.#lists = lists;
    lists.entries("dxfs").forEach((dxf, place) => {
      this.#note(dxf, place);
    });
  }

  /** The place of a differential format that looks like this, added unless there is one. */
  place(look: PlannedLook): number {
    const known = this.#places.get(lookKey(look));
    if (known !== undefined) return known;
    const dxf = dxfXml(this.#lists.prefix, look);
    const place = this.#lists.place("dxfs", dxf);
    this.#note(dxf, place);
    return place;
  }

  /** The places of all that have the colours of a look. */
  placesLike(look: PlannedLook): readonly number[] {
    return this.#byColours.get(coloursOf(look)) ?? [];
  }

  #note(dxf: string, place: number): void {
    const look = lookOfDxf(dxf);
    const key = look && lookKey(look);
    if (key !== null && !this.#places.has(key)) this.#places.set(key, place);
    const colours = coloursOfDxf(dxf);
    this.#byColours.set(colours, [...(this.#byColours.get(colours) ?? []), place]);
  }
}
