import { expect, test } from "vitest";

import { readFacts } from "../facts/read-facts.ts";
import { recordOf } from "../testing/record.ts";
import { matchSystems } from "./match-systems.ts";
import { someDay } from "../testing/some-day.ts";

const facts = readFacts(
  recordOf({
    systemsUsed: "Zendesk, Genesys Cloud, Jira, client-provided VDI",
    isoScopeStatement: "Contact centre services",
    isoExclusions: "Jira",
    soc2System: "Contact centre system",
    soc2ServicesCovered: "Ticketing on Zendesk",
  }),
  someDay,
);

test("each system of the vendor’s is held against what either artefact says of its scope", () => {
  const results = (artefact: "iso" | "soc2") =>
    matchSystems(artefact, facts).map(({ needed, result }) => [needed, result]);
  expect(results("iso")).toEqual([
    ["Zendesk", "UNKNOWN"],
    ["Genesys Cloud", "UNKNOWN"],
    ["Jira", "OUT"],
  ]);
  expect(results("soc2")).toEqual([
    ["Zendesk", "IN"],
    ["Genesys Cloud", "UNKNOWN"],
    ["Jira", "UNKNOWN"],
  ]);
});

test("a row that names no systems needs none", () => {
  expect(matchSystems("iso", readFacts(recordOf({ systemsUsed: "" }), someDay))).toEqual([]);
});
