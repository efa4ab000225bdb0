import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test.for([
  ["[ISO 27001](https://example.com/iso) certified", "ISO 27001 certified"],
  ["**SOC 2** `Type II`", "SOC 2 Type II"],
  ["<b>SOC 2</b>", " SOC 2 "],
  ["certificate_number", "certificate number"],
  ["[x] SOC 2", " ✓ SOC 2"],
  ["⏳ SOC 2", " ⏳ in progress  SOC 2"],
  ['{% file src="iso.pdf" %}\nDownload it.\n{% endfile %}', " Download it. "],
  ['validTo: "2028-03-14",', "valid to: 2028-03-14"],
  ["SOC 2 Type\n  II", "SOC 2 Type II"],
  ["carve\u2011out", "carve-out"],
  ["no markup", "no markup"],
] as const)("“%s” reads “%s”", ([text, plain]) => {
  expect(plainText(text).replace(/\s+/gu, " ")).toBe(plain.replace(/\s+/gu, " "));
});
