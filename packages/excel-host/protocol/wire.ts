/** What the client asks for in one `sync`: objects by how they are reached, and actions on them. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

/** The numbers by which the client names what an action does. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

/** One action on the object at `ObjectPathId`. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

/** What `load` asked for; without `Select`, every property that is no object of its own. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** The numbers by which the client names how an object is reached. */
export const pathType = {
  root: 1,
  created: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** How one object is reached from another. */
export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** Arguments; where one is an object of the client's, its path's number stands in both lists. */
export interface WireArguments {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** The answer to a request: a value for every action done, and what went wrong with the next one. */
export interface WireResponse {
  readonly Results: readonly WireResult[];
  /** The trace actions that were come past: the client registers its older events by them. */
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** The value of one action. `null` for an object says that there is none. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Why the action at this place of the request was not done. */
export interface WireError {
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}
