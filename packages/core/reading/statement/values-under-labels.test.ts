import { expect, test } from "vitest";
import { valuesUnderLabels } from "./values-under-labels.ts";

test.for([
  [
    "Body | Number | Expires",
    "Kiwa\nKX-4471\n2028-02-29",
    "Certification body: Kiwa\nCertificate number: KX-4471\nExpires: 2028-02-29",
  ],
  [
    "SOC 2: Auditor; Opinion; Exceptions",
    "Elmfield LLP; unqualified; 2",
    "Auditor: Elmfield LLP\nOpinion: unqualified\nExceptions: 2",
  ],
] as const)("under “%s” “%s” says “%s”", ([heading, text, told]) => {
  expect(valuesUnderLabels(text, heading)).toBe(told);
});

test.for([
  ["Body | Number | Expires", "Kiwa, see attached"],
  ["Body | Number | Expires", "Kiwa\nKX-4471"],
  ["Name; Address; Town", "Kiwa; Quay 4; Cork"],
  ["Auditor", "Elmfield LLP"],
  [null, "Kiwa\nKX-4471\n2028"],
] as const)("under “%s” “%s” is no list of details", ([heading, text]) => {
  expect(valuesUnderLabels(text, heading)).toBeNull();
});
