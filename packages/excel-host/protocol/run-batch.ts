import { Arguments } from "./arguments.ts";
import { uncarriedActions } from "./check-inputs.ts";
import { ExcelError, notImplemented } from "./excel-error.ts";
import type { HostObject } from "./object-type.ts";
import { identityOf, queryObject } from "./query.ts";
import type { References } from "./references.ts";
import {
  actionType,
  pathType,
  type WireAction,
  type WireArguments,
  type WireError,
  type WireObjectPath,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from "./wire.ts";

/**
 * Does the actions of a request one after the other, up to the first that fails. What was done before
 * stays done: a request is no transaction.
 */
export function runBatch(
  request: WireRequest,
  root: HostObject,
  references: References,
): WireResponse {
  const refused = uncarriedActions(request);
  const batch = new Batch(request, root, references);
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (refused.has(action.Id)) throw new ExcelError("InvalidArgument");
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const failed = wireError(error, index, batch.locationOf(action));
      return { Results: results, TraceIds: traces, Error: failed };
    }
  }
  return { Results: results, TraceIds: traces };
}

function wireError({ code, message }: ExcelError, index: number, location: string): WireError {
  return {
    ActionIndex: index,
    Code: code,
    Message: message,
    Location: location,
    HttpStatusCode: code === "ItemNotFound" ? 404 : code === "AccessDenied" ? 403 : 400,
  };
}

/** One request and the objects that its paths lead to, each made once. */
class Batch {
  readonly #request: WireRequest;
  readonly #root: HostObject;
  readonly #references: References;
  readonly #objects = new Map<number, HostObject | null>();

  constructor(request: WireRequest, root: HostObject, references: References) {
    this.#request = request;
    this.#root = root;
    this.#references = references;
  }

  perform(action: WireAction): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.#objectAt(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return identityOf(object, this.#references);
      case actionType.query:
        return queryObject(object, action.QueryInfo ?? {}, this.#references);
      case actionType.method:
        return this.#call(object, action);
      case actionType.setProperty:
        object.write(memberName(action.Name), this.#arguments(action.ArgumentInfo).at(0) ?? null);
        return null;
      default:
        throw notImplemented(`action ${action.ActionType} on ${object.typeName}`);
    }
  }

  /** Where an action went wrong, as `debugInfo.errorLocation` says it. */
  locationOf(action: WireAction): string {
    const path = this.#request.ObjectPaths[action.ObjectPathId];
    if (path === undefined) return "";
    const isPath = action.Name === "";
    const owner = isPath ? path.ParentObjectPathId : action.ObjectPathId;
    const object = owner === undefined ? null : (this.#objects.get(owner) ?? null);
    const member = memberName(isPath ? path.Name : action.Name);
    return object === null ? member : `${object.typeName}.${member === "" ? "getItem" : member}`;
  }

  #call(object: HostObject, action: WireAction): unknown {
    const args = this.#arguments(action.ArgumentInfo);
    if (action.Name === "_KeepReference") return void this.#references.keep(object);
    if (action.Name === "_RemoveReference") return void this.#references.release(args.text(0));
    return object.call(memberName(action.Name), args) ?? null;
  }

  #objectAt(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.#request.ObjectPaths[id];
    if (path === undefined) throw new ExcelError("InvalidArgument");
    const object = this.#reach(path);
    this.#objects.set(id, object);
    return object;
  }

  #reach(path: WireObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.#root;
      case pathType.nullObject:
        return null;
      case pathType.reference:
        return this.#references.get(path.Name);
      case pathType.created:
        throw notImplemented(`new ${path.Name}()`);
      default:
        return this.#reachFrom(path);
    }
  }

  /** What follows from a null object is a null object too. */
  #reachFrom(path: WireObjectPath): HostObject | null {
    const parent = this.#objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = memberName(path.Name);
    if (path.ObjectPathType === pathType.property) return parent.child(name);
    const args = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) return parent.item(args.key(0));
    return parent.object(name, args);
  }

  #arguments(info: WireArguments | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      values.map((value, place) => {
        const path = paths[place];
        return typeof path === "number" && path > 0 ? this.#objectAt(path) : value;
      }),
    );
  }
}

/** The name of a member as people write it: the wire begins it with a capital letter. */
function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
