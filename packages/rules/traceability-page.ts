import type { Rule } from "@scopefit/core/rule/rule";

import type { TracedPoint } from "./traceability.ts";

const INTRODUCTION = `# Traceability

What a buyer has to find out before relying on an ISO 27001 certificate or a SOC 2 report, and the checks
that look at it. Written by \`traceability.test.ts\`; run the tests with \`-u\` after changing
\`traceability.ts\`.
`;

/** The points as a page to read, each with its checks and what they hold true. */
export function traceabilityPage(points: readonly TracedPoint[], rules: readonly Rule[]): string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const sections = points.map(({ point, checks }) => {
    const lines = checks.map((id) => `- \`${id}\`: ${titles.get(id) ?? ""}`);
    return `## ${point}\n\n${lines.join("\n")}\n`;
  });
  return `${INTRODUCTION}\n${sections.join("\n")}`;
}
