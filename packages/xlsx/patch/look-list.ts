import type { PlannedLook } from "@scopefit/tracker/writing/edit-plan";

import { dxfXml, lookKey, lookOfDxf } from "./look.ts";
import type { StyleLists } from "./style-lists.ts";

/** The differential formats of a workbook by how they look. */
export class LookList {
  readonly #lists: StyleLists;
  readonly #places = new Map<string, number[]>();

  constructor(lists: StyleLists) {
    this.#lists = lists;
    lists.entries("dxfs").forEach((dxf, place) => {
      const look = lookOfDxf(dxf);
      if (look !== null) this.#note(look, place);
    });
  }

  /** The place of a differential format that looks like this, added unless there is one. */
  place(look: PlannedLook): number {
    const [known] = this.placesOf(look);
    if (known !== undefined) return known;
    const place = this.#lists.place("dxfs", dxfXml(this.#lists.prefix, look));
    this.#note(look, place);
    return place;
  }

  /** The places of all that look like this. */
  placesOf(look: PlannedLook): readonly number[] {
    return this.#places.get(lookKey(look)) ?? [];
  }

  #note(look: PlannedLook, place: number): void {
    const key = lookKey(look);
    this.#places.set(key, [...(this.#places.get(key) ?? []), place]);
  }
}
