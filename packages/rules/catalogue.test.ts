import { ruleGroups } from "@scopefit/core/rule/rule";
import { badWordsIn } from "@scopefit/core/testing/wording";
import { describe, expect, test } from "vitest";

import { cataloguePage } from "./catalogue-page.ts";
import { catalogue } from "./catalogue.ts";

const ruleById = new Map(catalogue.map((rule) => [rule.id, rule]));

test("every id is one rule’s", () => {
  expect(ruleById.size).toBe(catalogue.length);
});

test("every title is one rule’s", () => {
  expect(new Set(catalogue.map((rule) => rule.title)).size).toBe(catalogue.length);
});

test("the rules of a group stand together, in the order of the groups", () => {
  const groups = catalogue.map((rule) => ruleGroups.indexOf(rule.group));
  expect(groups).toEqual([...groups].sort((a, b) => a - b));
});

describe.each(catalogue)("$id", (rule) => {
  const answers = Object.values(rule.answers);

  test("is moot only after answers that exist", () => {
    for (const name of mootAfterOf(rule.id)) {
      const [id = "", answer] = name.split("/");
      const cause = ruleById.get(id);
      expect(cause, name).toBeDefined();
      if (answer !== undefined) expect(Object.keys(cause?.answers ?? {}), name).toContain(answer);
    }
  });

  test("says a sentence for its title, why, when and evidence", () => {
    expect(rule.title).toMatch(/^\p{Lu}|^“/u);
    expect(rule.title).not.toMatch(/\.$/u);
    for (const text of [rule.why, rule.when, rule.evidence]) expect(text).toMatch(/^\S.*[.?]$/u);
  });

  test("asks in words fit to send", () => {
    for (const answer of answers) {
      if (!("ask" in answer)) continue;
      const text = "vendor" in answer.ask ? answer.ask.vendor : answer.ask.us;
      expect(text).toMatch(/[.?]$/u);
      expect(badWordsIn(text), text).toEqual([]);
    }
  });
});

test("no two rules can make each other moot", () => {
  for (const { id } of catalogue) expect(causesOf(id), id).not.toContain(id);
});

/** All that makes a rule’s outcomes moot, by name. */
function mootAfterOf(id: string): readonly string[] {
  const rule = ruleById.get(id);
  if (rule === undefined) return [];
  const ofAnswers = Object.values(rule.answers).flatMap((answer) =>
    "ask" in answer ? (answer.mootAfter ?? []) : [],
  );
  return [...rule.mootAfter, ...ofAnswers];
}

/** The rules that make a rule as a whole moot, near and far. */
function causesOf(id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(ruleById.get(id)?.mootAfter ?? [])];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const [cause = ""] = name.split("/");
    if (found.has(cause)) continue;
    found.add(cause);
    open.push(...(ruleById.get(cause)?.mootAfter ?? []));
  }
  return found;
}

test("the page of the catalogue is in step", async () => {
  await expect(cataloguePage(catalogue)).toMatchFileSnapshot("./CATALOGUE.md");
});
