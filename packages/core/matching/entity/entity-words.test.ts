import { expect, test } from "vitest";

import { wordsOf } from "../../reading/text/words.ts";
import { withInitialsJoined, withoutNumbers } from "./entity-words.ts";

test.for([
  ["A.C.M.E. Ltd", "acme ltd"],
  ["XYZ d/b/a HelpHub", "xyz dba helphub"],
  ["Acme S.A.S. y filiales", "acme sas y filiales"],
  ["Acme Sdn Bhd (123456-X)", "acme sdn bhd"],
  ["Vision 2030 Ltd", "vision 2030 ltd"],
  ["Acme Ltd 2030", "acme ltd"],
] as const)("the words of “%s” are “%s”", ([text, expected]) => {
  const words = withoutNumbers(withInitialsJoined(wordsOf(text), text));
  expect(words.map(({ folded }) => folded).join(" ")).toBe(expected);
});
