import { expect, test } from "vitest";

import { withExclusionsNamed } from "./entity-sentences.ts";

test.for([
  ["Acme Limited. The subsidiary Beta Ltd is not covered.", "Acme Limited; ; excluding Beta Ltd"],
  ["Acme Inc (Beta Inc to be added in 2027)", "Acme Inc; excluding Beta Inc"],
  ["Acme AS. Datterselskapet Beta AS er ikke omfattet.", "Acme AS; ; excluding Beta AS"],
  ["Acme SAS. La filiale Beta SARL n’est pas couverte.", "Acme SAS; ; excluding Beta SARL"],
  ["Acme Ltd; other companies are not included", "Acme Ltd; ; only"],
  ["Acme Ltd is covered by the certificate", "Acme Ltd is covered by the certificate"],
  ["Acme Ltd is to be added in 2027", "; excluding Acme Ltd"],
  ["Acme Ltd is expected to be certified", "; excluding Acme Ltd"],
  ["Acme Ltd is included and Beta Ltd is not", "Acme Ltd is included and Beta Ltd is not"],
  ["Acme Corp. Philippines", "Acme Corp. Philippines"],
  ["Acme Ltd (Cork)", "Acme Ltd (Cork)"],
  ["Acme Ltd, Beta Ltd", "Acme Ltd, Beta Ltd"],
] as const)("“%s” is read as “%s”", ([text, expected]) => {
  expect(withExclusionsNamed(text)).toBe(expected);
});
