import { expect, test } from "vitest";
import type { ClaimAnswer } from "./claim.ts";
import { combineClaims } from "./combine-claims.ts";
import { standardMentions } from "../artefacts/documents/standard-mentions.ts";

function piece(text: string, answer: ClaimAnswer) {
  const [mention] = standardMentions(text);
  if (mention === undefined) throw new Error(`${text} names no standard.`);
  return { mention, answer, signs: [], holder: null };
}

test.for([
  ["nothing said", [], "unknown"],
  ["held", [piece("SOC 2", "yes")], "yes"],
  [
    "type 1 held, type 2 under way",
    [piece("SOC 2 Type I", "yes"), piece("SOC 2 Type II", "in-progress")],
    "yes",
  ],
  [
    "held and under way, nobody knows which",
    [piece("SOC 2", "yes"), piece("SOC 2", "in-progress")],
    "in-progress",
  ],
  [
    "2013 lapsed, 2022 held",
    [piece("ISO 27001:2013", "lapsed"), piece("ISO 27001:2022", "yes")],
    "yes",
  ],
  ["held and lapsed", [piece("ISO 27001", "yes"), piece("ISO 27001", "lapsed")], "lapsed"],
  ["not held, the host's is", [piece("ISO 27001", "no"), piece("ISO 27001", "borrowed")], "no"],
  ["yes and no", [piece("ISO 27001", "yes"), piece("ISO 27001", "no")], "no"],
  ["type 1 held, type 2 not", [piece("SOC 2 Type I", "yes"), piece("SOC 2 Type II", "no")], "yes"],
  [
    "aligned and planned",
    [piece("SOC 2", "aligned"), piece("SOC 2", "in-progress")],
    "in-progress",
  ],
] as const)("%s: %o is %s", ([, pieces, answer]) => {
  expect(combineClaims(pieces).answer).toBe(answer);
});

test("a plain no to the question stays one, whatever else is offered", () => {
  const reply = piece("SOC 2 Type II", "no");
  expect(combineClaims([piece("SOC 2 Type I", "yes"), reply], [reply]).answer).toBe("no");
});
