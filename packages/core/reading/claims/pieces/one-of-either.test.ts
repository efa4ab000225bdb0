import { expect, test } from "vitest";

import { isOneOfEither } from "./one-of-either.ts";
import { standardMentions } from "../../artefacts/documents/standard-mentions.ts";

test.for([
  ["ISO 27001 oder ISO 9001", true],
  ["TISAX oder ISO 27001", true],
  ["ISO 27001 인증 또는 ISMS 인증", true],
  ["ISO 27001 und ISO 9001", false],
  ["ISO 27001 o equivalente", false],
] as const)("whether “%s” leaves ISO 27001 as one of two: %s", ([clause, expected]) => {
  const mention = standardMentions(clause).find(({ standard }) => standard === "iso");
  expect(mention !== undefined && isOneOfEither(clause, mention)).toBe(expected);
});
