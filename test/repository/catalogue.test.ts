import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { ruleGroups } from "@scopefit/core/rule/rule";
import { catalogue } from "@scopefit/rules/catalogue";
import { expect, test } from "vitest";

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

test.for(ruleFiles())("%s has its table beside it", (file) => {
  const tests = readdirSync(join(rules, file, ".."));
  expect(tests).toContain(`${basename(file)}.test.ts`);
});
