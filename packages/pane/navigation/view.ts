/** What the pane shows. `home` is the check with its results; all others stand on top of it. */
export type View =
  | { readonly name: "home" }
  | { readonly name: "vendor"; readonly row: number }
  | { readonly name: "mapping" }
  | { readonly name: "policy" }
  | { readonly name: "waivers" }
  | { readonly name: "follow-ups" }
  | { readonly name: "reports" }
  /** `rule` is the one that is opened; `null` where the user looks around. */
  | { readonly name: "rules"; readonly rule: string | null }
  | { readonly name: "remove" }
  | { readonly name: "keys" }
  | { readonly name: "about" };

/** The views that the menu leads to, in its order. */
export const menuViews = [
  "mapping",
  "policy",
  "waivers",
  "follow-ups",
  "reports",
  "rules",
  "remove",
  "keys",
  "about",
] as const satisfies readonly View["name"][];

export type MenuView = (typeof menuViews)[number];

/** The view behind an entry of the menu. */
export function viewOf(name: MenuView): View {
  return name === "rules" ? { name, rule: null } : { name };
}
