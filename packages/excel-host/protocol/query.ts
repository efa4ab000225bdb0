import { ExcelError } from "./excel-error.ts";
import type { HostObject } from "./object-type.ts";
import type { References } from "./references.ts";
import type { WireQuery } from "./wire.ts";

/** What is asked of an object: its own properties by name, and what is asked of its children. */
interface Selection {
  readonly names: Set<string>;
  readonly children: Map<string, Selection>;
}

/** Answers a `load`: the selected properties of an object, or of every item of a collection. */
export function queryObject(
  object: HostObject,
  { Select, Top, Skip = 0 }: WireQuery,
  references: References,
): unknown {
  const selection = selectionOf(Select ?? ["*"]);
  const items = object.items();
  if (items === null) return answer(object, selection, references);
  const page = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  return collectionAnswer(object, page, selection, references);
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = { names: new Set(), children: new Map() };
  for (const path of paths) {
    let at = root;
    const steps = path.split(/[/.]/u);
    for (const step of steps.slice(0, -1)) at = childSelection(at, step);
    at.names.add(steps.at(-1) ?? "*");
  }
  return root;
}

function childSelection(selection: Selection, name: string): Selection {
  const known = selection.children.get(name);
  if (known !== undefined) return known;
  const made: Selection = { names: new Set(), children: new Map() };
  selection.children.set(name, made);
  return made;
}

const everything: Selection = { names: new Set(["*"]), children: new Map() };

function answer(
  object: HostObject,
  { names, children }: Selection,
  references: References,
): Record<string, unknown> {
  const found: Record<string, unknown> = { ...identityOf(object, references) };
  const wanted = new Set<string>();
  for (const name of names) {
    if (name === "*") for (const own of object.propertyNames) wanted.add(own);
    else if (object.hasChild(name))
      found[wireName(name)] = childAnswer(object, name, everything, references);
    else wanted.add(name);
  }
  for (const name of wanted) found[wireName(name)] = object.read(name);
  for (const [name, selection] of children) {
    if (name === "items") throw new ExcelError("InvalidArgument");
    found[wireName(name)] = childAnswer(object, name, selection, references);
  }
  return found;
}

function childAnswer(
  object: HostObject,
  name: string,
  selection: Selection,
  references: References,
): unknown {
  const child = object.child(name);
  if (child === null) return null;
  const items = child.items();
  if (items === null) return answer(child, selection, references);
  return collectionAnswer(child, items, selection, references);
}

/** A collection's own property (`count`) is meant before an item's of the same name. */
function collectionAnswer(
  collection: HostObject,
  items: readonly HostObject[],
  selection: Selection,
  references: References,
): unknown {
  const own = [...selection.names].filter((name) => collection.hasProperty(name));
  const names = [...selection.names].filter((name) => !collection.hasProperty(name));
  const ofItems: Selection = { names: new Set(names), children: selection.children };
  const found: Record<string, unknown> = {};
  for (const name of own) found[wireName(name)] = collection.read(name);
  found._Items = items.map((item) => answer(item, ofItems, references));
  return found;
}

/** What the client needs to find the object again. */
export function identityOf(object: HostObject, references: References): Record<string, unknown> {
  const id = object.isReferenced ? references.idOf(object) : undefined;
  return { ...object.identity(), ...(id === undefined ? {} : { _ReferenceId: id }) };
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
