import { fieldDictionary, fieldIds } from "@scopefit/core/fields/field-dictionary";
import type { Answer, Rule, RuleGroup } from "@scopefit/core/rule/rule";
import { ruleGroups } from "@scopefit/core/rule/rule";
import { oneLevelLess } from "@scopefit/core/rule/severity";
import type { Source } from "@scopefit/core/rule/source";

const GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  artefact: "Is there a certificate or report at all?",
  "iso-27001": "The ISO 27001 certificate",
  "soc-2": "The SOC 2 report",
  coverage: "Coverage over both",
  diligence: "Controls of the service itself",
  "data-quality": "The answers themselves",
};

const STANDINGS: Readonly<Record<Source["standing"], string>> = {
  standard: "standard",
  practice: "practice, not a standard",
  "our-choice": "our choice",
};

const EFFECTS: Readonly<Record<Rule["effect"], string | null>> = {
  unusable: "a gap makes the certificate or report unusable",
  "does-not-cover": "a gap means that it does not cover all that is needed",
  "caps-at-conditions": "an open answer keeps the row from being plainly covered",
  none: null,
};

const INTRODUCTION = `# Rule catalogue

Written by \`catalogue.test.ts\`; run the tests with \`-u\` after changing a rule. Words in {braces} are
filled in for each row. A core rule that is open keeps a row from being plainly covered.
`;

/** The catalogue as a page to read: every rule with all it can say, and where it comes from. */
export function cataloguePage(rules: readonly Rule[]): string {
  const sections = ruleGroups
    .map((group) => [group, rules.filter((rule) => rule.group === group)] as const)
    .filter(([, members]) => members.length > 0)
    .map(([group, members]) => `## ${GROUP_TITLES[group]}\n\n${members.map(section).join("\n")}`);
  return `${INTRODUCTION}\n${sections.join("\n")}`;
}

function section(rule: Rule): string {
  const effect = EFFECTS[rule.effect];
  const facts = [
    rule.severity,
    ...(rule.core ? ["core"] : []),
    ...(rule.followsRisk ? ["follows inherent risk"] : []),
    ...(rule.subject === "each-artefact" ? ["asked of each artefact"] : []),
    ...(effect === null ? [] : [effect]),
  ];
  return `### ${rule.id}

**${rule.title}.** ${facts.join(" · ")}

${rule.why}

- **When:** ${rule.when}
- **Reads:** ${readsInWords(rule)}
- **Evidence to request:** ${rule.evidence}

${answerTable(rule)}

${rule.source.map(sourceLine).join("\n")}
`;
}

function readsInWords({ reads }: Rule): string {
  if (reads.length === fieldIds.length) return "every column";
  return reads.map((field) => fieldDictionary[field].label).join("; ");
}

function answerTable(rule: Rule): string {
  const rows = Object.entries(rule.answers).map(([name, answer]) => {
    const cells = [name, outcomeInWords(rule, answer), answer.finding, question(answer)];
    return `| ${cells.map(cell).join(" | ")} |`;
  });
  return ["| Answer | Outcome | Finding | Question |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

function outcomeInWords(rule: Rule, answer: Answer): string {
  if (!("ask" in answer)) return answer.note === true ? "remark" : answer.outcome;
  const byOutcome = answer.outcome === "gap" ? rule.severity : oneLevelLess(rule.severity);
  return `${answer.outcome}, ${answer.severity ?? byOutcome}`;
}

function question(answer: Answer): string {
  if (!("ask" in answer)) return "";
  return "vendor" in answer.ask ? answer.ask.vendor : `(for us) ${answer.ask.us}`;
}

/** Text for a cell of a table: a bar would end the cell. */
function cell(text: string): string {
  return text.replace(/\|/gu, "\\|");
}

function sourceLine({ standing, work, clause, says }: Source): string {
  return `Source (${STANDINGS[standing]}): ${work}${clause === null ? "" : `, ${clause}`}. ${says}\n`;
}
