import { ExcelError } from "./excel-error.ts";
import type { HostObject } from "./object-type.ts";

/** The ranges that the client holds on to between requests, by the ids it was given for them. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #last = 0;

  /** Keeps the object until the client lets go of it, and gives its id. */
  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined && this.#objects.has(known)) return known;
    const id = `range-${++this.#last}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
    return id;
  }

  /** The id of an object that is being kept. */
  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  /** The object of an id; an id let go of is no valid reference. */
  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (object === undefined) throw new ExcelError("InvalidReference");
    return object;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  /** How many objects the client has not let go of: a leak where it grows. */
  get size(): number {
    return this.#objects.size;
  }
}
