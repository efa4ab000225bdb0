import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { ruleGroups } from "@scopefit/core/rule/rule";
import { catalogue } from "@scopefit/rules/catalogue";
import { expect, test } from "vitest";

import { coreChecks, domainChecks } from "./domain-checks.ts";

const rules = join(import.meta.dirname, "../../packages/rules");

/** Files in which a rule is defined, as `group/id`. */
function ruleFiles(): readonly string[] {
  return readdirSync(rules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isGroup(entry.name))
    .flatMap(({ name }) => readdirSync(join(rules, name)).map((file) => join(name, file)))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter((file) => readFileSync(join(rules, file), "utf8").includes("= defineRule("))
    .map((file) => file.replace(/\.ts$/u, "").replaceAll("\\", "/"));
}

function isGroup(name: string): boolean {
  return ruleGroups.some((group) => group === name);
}

test("every rule file is in the catalogue under its own name, and nothing else is", () => {
  const listed = catalogue.map(({ group, id }) => `${group}/${id}`);
  expect([...listed].sort()).toEqual([...ruleFiles()].sort());
});

test("the catalogue holds the checks of the domain, each in its group", () => {
  const listed = Object.entries(domainChecks).flatMap(([group, ids]) =>
    ids.map((id) => `${group}/${id}`),
  );
  expect(listed).toHaveLength(161);
  expect(catalogue.map(({ group, id }) => `${group}/${id}`).sort()).toEqual([...listed].sort());
});

test("the core checks are those of the domain", () => {
  const core = catalogue.filter((rule) => rule.core).map(({ id }) => id);
  expect(core).toHaveLength(42);
  expect([...core].sort()).toEqual([...coreChecks].sort());
});

/** The name under which a rule's file exports it: `iso-cert-expired` is `isoCertExpired`. */
function exportedName(id: string): string {
  return id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

// `testRule` demands a row of facts for each answer and that the rule gives it for that row.
test.for(ruleFiles())("%s has its table beside it, by which each answer is reached", (file) => {
  const table = `${basename(file)}.test.ts`;
  expect(readdirSync(join(rules, file, ".."))).toContain(table);
  const text = readFileSync(join(rules, file, "..", table), "utf8");
  expect(text).toContain(
    `import { ${exportedName(basename(file))} } from "./${basename(file)}.ts"`,
  );
  expect(text).toMatch(new RegExp(`^testRule\\(${exportedName(basename(file))}, `, "mu"));
  expect(text).not.toMatch(/\b(?:describe|test|it)\.(?:skip|todo|only)\b|vi\.mock/u);
});
