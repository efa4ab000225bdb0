import { escapeHtml } from "./escape-html.ts";

/** HTML that is known to be markup of ours: text gets into it through `markup` alone. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: markup, lists of it, and texts, which are escaped. */
export type Fragment = Markup | string | number | readonly Fragment[];

/** A template of markup. Whatever is put into it is escaped unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...fragments: readonly Fragment[]): Markup {
  const source = parts.map((part, place) => part + rendered(fragments[place] ?? "")).join("");
  return new Markup(source);
}

function rendered(fragment: Fragment): string {
  if (fragment instanceof Markup) return fragment.source;
  if (typeof fragment === "string") return escapeHtml(fragment);
  if (typeof fragment === "number") return String(fragment);
  return fragment.map(rendered).join("");
}

/** Nothing, where a part of a page is left out. */
export const nothing: Markup = new Markup("");
