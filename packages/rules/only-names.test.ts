import { organisationLexicon } from "@scopefit/core/reading/artefacts/reference/organisation-lexicon";
import { expect, test } from "vitest";

import { onlyNameIn } from "./only-names.ts";

const lexicon = organisationLexicon([
  ["AWS", "Amazon Web Services"],
  ["UKAS", "United Kingdom Accreditation Service"],
]);

test.for([
  ["a name alone is only a name", "AWS", "AWS"],
  ["a legal form adds nothing", "Amazon Web Services, Inc.", "AWS"],
  ["“cloud” and “infrastructure” add nothing", "AWS cloud infrastructure", "AWS"],
  ["a longer form behind it adds nothing", "UKAS (United Kingdom Accreditation Service)", "UKAS"],
  ["another name beside it adds something", "Harbour Support on AWS", null],
  ["an accredited body is not its accreditor", "UKAS-accredited Northgate Registrars", null],
  ["an unknown name is not in the lexicon", "Northgate Registrars Ltd", null],
  ["no words name nobody", "", null],
] as const)("%s", ([, text, name]) => {
  expect(onlyNameIn(text, lexicon)).toBe(name);
});
