import type { View } from "./view.ts";

/** The views that were opened one from another; the last one is shown. */
export type ViewStack = readonly [View, ...View[]];

/** The pane as it opens. */
export const HOME: ViewStack = [{ name: "home" }];

/** The view that is shown. */
export function shownView(stack: ViewStack): View {
  return stack.at(-1) ?? stack[0];
}

/** Opens a view on top; another one of the same name gives way, so that back always leads out of it. */
export function withView(stack: ViewStack, view: View): ViewStack {
  if (view.name === "home") return HOME;
  const [home, ...rest] = stack;
  return [home, ...rest.filter((it) => it.name !== view.name), view];
}

/** Takes the shown view away. */
export function withoutLast(stack: ViewStack): ViewStack {
  const [home, ...rest] = stack;
  return [home, ...rest.slice(0, -1)];
}
