import type { RuleView } from "../checker/views/rule-view.ts";

/** The rules in which every word of a search occurs, wherever. */
export function matchingRules(rules: readonly RuleView[], search: string): readonly RuleView[] {
  const words = search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  return rules.filter((rule) => {
    const text = textOf(rule);
    return words.every((word) => text.includes(word));
  });
}

function textOf({ id, title, when, why, evidence, source, asks }: RuleView): string {
  const sources = source.flatMap(({ work, clause, says }) => [work, clause ?? "", says]);
  return [id, title, when, why, evidence, ...sources, ...asks].join("\n").toLowerCase();
}
