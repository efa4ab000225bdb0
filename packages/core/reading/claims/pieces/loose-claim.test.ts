import { expect, test } from "vitest";
import { claimPieces } from "./claim-pieces.ts";
import { looseClaim } from "./loose-claim.ts";
import { segmentsOf } from "../../statement/statement-segments.ts";

test.for([
  ["it has nothing to show", "Northbase claims ISO 27001", "it has no certificate", "no"],
  ["it is over", "Northbase had ISO 27001", "it expired in 2022", "lapsed"],
  ["it is to come", "Northbase wants ISO 27001", "the audit is scheduled for May", "in-progress"],
  ["what it says for it is left to others", "Northbase wants ISO 27001", "it is valid", null],
  ["it speaks of another matter", "Northbase has ISO 27001", "we have three offices", null],
] as const)("of a clause that goes on, %s", ([, named, clause, answer]) => {
  const [segment] = segmentsOf(named);
  const [last] = claimPieces(named);
  if (segment === undefined || last === undefined || !("mention" in last)) throw new Error(named);
  const claim = looseClaim("iso", { clause }, { segment, last, claims: [], thisYear: null });
  expect(claim?.answer ?? null).toBe(answer);
});

test("it says nothing of the artefact that was not named", () => {
  const [segment] = segmentsOf("Northbase had ISO 27001");
  const [last] = claimPieces("Northbase had ISO 27001");
  if (segment === undefined || last === undefined || !("mention" in last)) throw new Error();
  const context = { segment, last, claims: [], thisYear: null };
  expect(looseClaim("soc2", { clause: "it expired in 2022" }, context)).toBeNull();
});
