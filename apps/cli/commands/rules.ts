import type { Rule } from "@scopefit/core/rule/rule";
import { catalogue } from "@scopefit/rules/catalogue";
import { Command } from "commander";
import { colours as pc } from "../output/colours.ts";

import { printJson } from "../output/json.ts";
import { ruleJson } from "../output/rule-json.ts";
import { textOrJson, type TextOrJson } from "../output/text-or-json.ts";
import { wrapped } from "../output/wrapped.ts";
import { Refusal } from "../refusal.ts";

/** `scopefit rules [ID]`: the catalogue, or one rule explained. */
export function rulesCommand(): Command {
  return new Command("rules")
    .description("list the checks, or explain one: why, when, source, what settles it")
    .argument("[id]", "a check, for example iso-cert-expired")
    .addOption(textOrJson())
    .action((id: string | undefined, { format }: { format: TextOrJson }) => {
      const rules = id === undefined ? catalogue : [ruleNamed(id)];
      if (format === "json") printJson(rules.map(ruleJson));
      else if (id === undefined) printCatalogue(rules);
      else rules.forEach(printRule);
    });
}

function ruleNamed(id: string): Rule {
  const rule = catalogue.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const near = catalogue.filter((it) => it.id.includes(id)).map((it) => it.id);
  const hint =
    near.length > 0
      ? `Did you mean ${near.slice(0, 3).join(" or ")}?`
      : "“scopefit rules” lists them all.";
  throw new Refusal(`there is no check “${id}”. ${hint}`);
}

function printCatalogue(rules: readonly Rule[]): void {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  let group = "";
  for (const rule of rules) {
    if (rule.group !== group) {
      group = rule.group;
      process.stdout.write(`\n${pc.bold(group)}\n`);
    }
    const core = rule.core ? "core" : "    ";
    process.stdout.write(
      `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)} ${core}  ${rule.title}\n`,
    );
  }
  process.stdout.write(`\n${rules.length} checks. “scopefit rules ID” explains one.\n`);
}

function printRule(rule: Rule): void {
  const lines = [
    pc.bold(`${rule.id} — ${rule.title}`),
    `${rule.severity}${rule.core ? ", core" : ""}${rule.effect === "none" ? "" : `, ${rule.effect}`}`,
    "",
    ...section("Why", rule.why),
    ...section("When", rule.when),
    ...section("Reads", rule.reads.join(", ")),
    ...section("Evidence", rule.evidence),
    ...rule.source.flatMap(({ work, clause, says, standing }) =>
      section("Source", `${work}${clause === null ? "" : ` ${clause}`} (${standing}): ${says}`),
    ),
    "",
    ...Object.values(rule.answers).flatMap((answer) => [
      `  ${answer.outcome.toUpperCase()}`,
      ...wrapped(answer.finding, 4),
      ...("ask" in answer
        ? wrapped(`Ask: ${"vendor" in answer.ask ? answer.ask.vendor : answer.ask.us}`, 4)
        : []),
    ]),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function section(name: string, text: string): readonly string[] {
  return wrapped(`${name}: ${text}`, 2);
}
