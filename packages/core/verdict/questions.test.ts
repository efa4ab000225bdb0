import { expect, test } from "vitest";

import type { FieldId } from "../fields/field-dictionary.ts";
import type { OpenOutcome } from "../rule/rule.ts";
import { mergedQuestions } from "./questions.ts";

function open(
  text: string,
  asksFor: readonly FieldId[] = [],
  { to = "vendor", evidence = "" }: { to?: "vendor" | "us"; evidence?: string } = {},
): OpenOutcome {
  return {
    rule: "a-rule",
    group: "artefact",
    core: true,
    effect: "none",
    aspect: "other",
    answer: "missing",
    subject: "iso",
    finding: "Something is missing.",
    cells: [],
    because: null,
    waiver: null,
    outcome: "review",
    severity: "medium",
    question: { to, text, asksFor },
    evidence,
  };
}

const texts = (outcomes: readonly OpenOutcome[]) =>
  mergedQuestions(outcomes).questions.map((question) => question.text);

test("the same words are asked once", () => {
  expect(texts([open("Which body?"), open("Which edition?"), open("Which body?")])).toEqual([
    "Which body?",
    "Which edition?",
  ]);
});

test("what an earlier question asks for is not asked again", () => {
  const first = open("Which body and edition?", ["isoCertificationBody", "isoEdition"]);
  expect(texts([first, open("Which edition?", ["isoEdition"])])).toEqual([
    "Which body and edition?",
  ]);
});

test("a cell that we have to repair first is not asked about", () => {
  const repair = {
    ...open("Repair cell H9.", ["isoEdition"], { to: "us" }),
    rule: "dq-cell-error",
  };
  const asked = [
    open("Which edition?", ["isoEdition"]),
    open("Edition and sites?", ["isoEdition", "isoSites"]),
    open("Which service?"),
    repair,
  ];
  expect(texts(asked)).toEqual(["Edition and sites?", "Which service?"]);
  expect(mergedQuestions(asked).toDos.map(({ text }) => text)).toEqual(["Repair cell H9."]);
});

test("a question that asks for something more stays", () => {
  const asked = [
    open("Which edition?", ["isoEdition"]),
    open("Edition and sites?", ["isoEdition", "isoSites"]),
  ];
  expect(texts(asked)).toHaveLength(2);
});

test("what is wrong with what was given is asked in its own words", () => {
  const wrongSite = {
    ...open("Davao?", ["isoSites"]),
    outcome: "gap",
    severity: "critical",
  } as const;
  const missing = [
    open("Edition?", ["isoEdition"]),
    open("Body?", ["isoCertificationBody"]),
    open("Scope?", ["isoScopeStatement"]),
  ];
  const [document, ...others] = texts([...missing, wrongSite]);
  expect(document).toContain("certificate with every annex page");
  expect(others).toEqual(["Davao?"]);
});

test("two details of a certificate are asked for one by one", () => {
  const asked = [open("Edition?", ["isoEdition"]), open("Sites?", ["isoSites"])];
  expect(texts(asked)).toEqual(["Edition?", "Sites?"]);
});

test("three details of a certificate become one question for the certificate", () => {
  const asked = [
    open("Edition?", ["isoEdition"]),
    open("When did it lapse?"),
    open("Sites?", ["isoSites"]),
    open("Body?", ["isoCertificationBody"]),
  ];
  expect(texts(asked)).toEqual([
    expect.stringMatching(/^Please send your current ISO\/IEC 27001 certificate/u),
    "When did it lapse?",
  ]);
});

test("tasks for us are kept apart", () => {
  const merged = mergedQuestions([open("Read it.", [], { to: "us" }), open("Which body?")]);
  expect(merged.toDos.map((task) => task.text)).toEqual(["Read it."]);
  expect(merged.questions).toHaveLength(1);
});

test("what is requested belongs to the questions that are asked, each thing once", () => {
  const { evidence } = mergedQuestions([
    open("Body?", ["isoCertificationBody"], { evidence: "The front page." }),
    open("Body again?", ["isoCertificationBody"], { evidence: "The completed row." }),
    open("Dates?", ["isoIssueDate"], { evidence: "The front page." }),
    open("Read it.", [], { to: "us", evidence: "The name of the reader." }),
  ]);
  expect(evidence).toEqual(["The front page."]);
});
