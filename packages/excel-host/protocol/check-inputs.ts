import { actionType, type WireRequest } from "./wire.ts";

/**
 * The actions that assign what JSON cannot carry: it would turn `NaN` and `undefined` into `null`
 * ("leave the cell alone") and a `Date` into a text without a word. The host refuses them instead.
 */
export function uncarriedActions(request: WireRequest): ReadonlySet<number> {
  const refused = new Set<number>();
  for (const { Id, ActionType, ArgumentInfo } of request.Actions) {
    const isAssignment = ActionType === actionType.setProperty;
    if (isAssignment && !(ArgumentInfo?.Arguments ?? []).every(isCarried)) refused.add(Id);
  }
  return refused;
}

function isCarried(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isCarried);
  if (typeof value !== "object" || value === null) {
    return value === null || typeof value === "string" || typeof value === "boolean";
  }
  return !(value instanceof Date) && Object.values(value).every(isCarried);
}
