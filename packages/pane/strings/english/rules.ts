import type { RuleGroup, Subject } from "@scopefit/core/rule/rule";

import { plural } from "./plural.ts";

/** The catalogue. */
export const rules = {
  title: "Rules",
  search: "Search rules",
  found: (count: number, all: number) =>
    count === all
      ? plural(count, { one: "rule", other: "rules" })
      : `${count} of ${plural(all, { one: "rule", other: "rules" })}`,
  none: "No rule matches.",
  all: "All rules",
  group: {
    artefact: "What is held at all",
    "iso-27001": "ISO 27001 certificate",
    "soc-2": "SOC 2 report",
    coverage: "What is covered",
    diligence: "The service itself",
    "data-quality": "The answers",
  } satisfies Record<RuleGroup, string>,
  subject: {
    iso: "about the certificate",
    soc2: "about the report",
    row: "about the row",
    "each-artefact": "about certificate and report alike",
  } satisfies Record<Subject | "each-artefact", string>,
  weight: (word: string) => `${word} when it is not shown`,
  asks: "Asks for",
  explain: "Explain this rule",
  gone: "This catalogue has no such rule.",
};
