import type { Arguments } from "./arguments.ts";
import { ExcelError, notImplemented } from "./excel-error.ts";

/** A property that is plain data. */
export interface Property<T> {
  readonly read: (target: T) => unknown;
  readonly write?: (target: T, value: unknown) => void;
  /** Left out by a `load()` that names nothing, because it costs too much or is rarely there. */
  readonly onRequest?: boolean;
}

/** What the host can do of one class of Office.js, on the model that stands behind an object. */
export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects of their own: `format`, `worksheet`. */
  readonly children?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Methods that give an object: `getRange`, `add`. `null` becomes a null object. */
  readonly objects?: Readonly<Record<string, (target: T, args: Arguments) => HostObject | null>>;
  /** Methods that do something, or give plain data. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** A collection's item by name or id. Throws `ItemNotFound`. */
  readonly item?: (target: T, key: string | number) => HostObject;
  /** All items of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** What the client needs to find the object again: `{ Id }`. */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
  /** Whether the client keeps a reference to it between requests, as it does for ranges. */
  readonly isReferenced?: boolean;
}

/** An object of the workbook as the client sees it: a class of Office.js over a piece of the model. */
export interface HostObject {
  readonly typeName: string;
  readonly isReferenced: boolean;
  readonly identity: () => Readonly<Record<string, unknown>>;
  /** The names of the properties that are plain data and that a bare `load()` gives. */
  readonly propertyNames: readonly string[];
  readonly hasProperty: (name: string) => boolean;
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly hasChild: (name: string) => boolean;
  readonly child: (name: string) => HostObject | null;
  readonly object: (method: string, args: Arguments) => HostObject | null;
  readonly call: (method: string, args: Arguments) => unknown;
  readonly item: (key: string | number) => HostObject;
  /** `null` for what is no collection. */
  readonly items: () => readonly HostObject[] | null;
}

/** A class of Office.js, named as the client names it. */
export class ObjectType<T> {
  readonly name: string;
  readonly #members: Members<T>;
  readonly #propertyNames: readonly string[];
  readonly #targets = new WeakMap<object, { readonly target: T }>();

  constructor(name: string, members: Members<T>) {
    this.name = name;
    this.#members = members;
    this.#propertyNames = Object.entries(members.properties ?? {})
      .filter(([, property]) => property.onRequest !== true)
      .map(([property]) => property);
  }

  /** The object of this class over a piece of the model. */
  of(target: T): HostObject {
    const members = this.#members;
    const unknown = (member: string) => notImplemented(`${this.name}.${member}`);
    const object: HostObject = {
      typeName: this.name,
      isReferenced: members.isReferenced === true,
      propertyNames: this.#propertyNames,
      identity: () => members.identity?.(target) ?? {},
      hasProperty: (name) => own(members.properties, name) !== undefined,
      hasChild: (name) => own(members.children, name) !== undefined,
      read: (name) => {
        const property = own(members.properties, name);
        if (property === undefined) throw unknown(name);
        return property.read(target);
      },
      write: (name, value) => {
        const property = own(members.properties, name);
        if (property?.write === undefined) throw unknown(`${name} =`);
        property.write(target, value);
      },
      child: (name) => {
        const child = own(members.children, name);
        if (child === undefined) throw unknown(name);
        return child(target);
      },
      object: (name, args) => {
        const method = own(members.objects, name);
        if (method === undefined) throw unknown(`${name}()`);
        return method(target, args);
      },
      call: (name, args) => {
        const method = own(members.methods, name);
        if (method === undefined) throw unknown(`${name}()`);
        return method(target, args);
      },
      item: (key) => {
        if (members.item === undefined) throw unknown("getItem()");
        return members.item(target, key);
      },
      items: () => members.items?.(target) ?? null,
    };
    this.#targets.set(object, { target });
    return object;
  }

  /** What stands behind an object of this class; `undefined` for anything else. */
  targetOf(object: unknown): T | undefined {
    if (typeof object !== "object" || object === null) return undefined;
    return this.#targets.get(object)?.target;
  }
}

function own<V>(members: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

/** The object, which must be there. */
export function required(object: HostObject | null): HostObject {
  if (object === null) throw new ExcelError("ItemNotFound");
  return object;
}

/** The item at a place that counts from 0. */
export function itemAt(items: readonly HostObject[], place: number): HostObject {
  const item = items[place];
  if (item === undefined) throw new ExcelError("InvalidArgument");
  return item;
}
