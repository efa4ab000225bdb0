import { expect, test } from "vitest";

import { affirmation } from "./affirmation.ts";
import { standardMentions } from "../../artefacts/documents/standard-mentions.ts";

test.for([
  ["We hold ", " certification", "yes", "held"],
  ["", " certified", "yes", "held"],
  ["", "", "yes", "held"],
  ["Our ISMS is based on ", "", "aligned", "aligned"],
  ["Certified according to ", "", "yes", "held"],
  ["We are compliant with ", "", "aligned", "compliant"],
  ["Self-certified to ", "", "aligned", "aligned"],
  ["People talk a lot about their love for ", " in this town of ours", null, null],
] as const)("“%s ISO 27001 %s” says %s, a sign of it: %s", ([lead, rest, answer, sign]) => {
  const clause = `${lead}ISO 27001${rest}`;
  const [mention] = standardMentions(clause);
  if (mention === undefined) throw new Error("no mention");
  const said = affirmation({ mention, lead, rest, clause, thisYear: null });
  expect([said?.answer ?? null, said?.signs[0] ?? null]).toEqual([answer, sign]);
});
