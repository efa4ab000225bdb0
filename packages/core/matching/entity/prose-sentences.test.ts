import { expect, test } from "vitest";

import { sentencesIn } from "./prose-sentences.ts";

test.for<readonly [text: string, sentences: readonly string[]]>([
  ["Velmar Ltd is in. Quorvo Ltd is out.", ["Velmar Ltd is in", "Quorvo Ltd is out."]],
  ["the S.A.R.L. Velmar and others", ["the S.A.R.L. Velmar and others"]],
  ["Velmar Pty. Limited and Quorvo", ["Velmar Pty. Limited and Quorvo"]],
  ["Velmar Ltd. The rest is out", ["Velmar Ltd", "The rest is out"]],
  ["Velmar Ltd; not covered", ["Velmar Ltd; not covered"]],
  ["Velmar Ltd† († sold)", ["Velmar Ltd (sold)"]],
])("“%s”: %j", ([text, sentences]) => {
  expect(sentencesIn(text).map(({ text: sentence }) => sentence)).toEqual(sentences);
});
