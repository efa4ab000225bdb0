import { expect, test } from "vitest";
import { sentences } from "./sentences.ts";

test.for([
  ["We are certified. We are audited.", ["We are certified.", "We are audited."]],
  ["vom 1. Oktober 2023 bis heute", ["vom 1. Oktober 2023 bis heute"]],
  ["Type 1. Our report is here.", ["Type 1.", "Our report is here."]],
  ["Issued by Acme Pvt. Ltd in May.", ["Issued by Acme Pvt. Ltd in May."]],
  ["- ISO 27001\n- SOC 2", ["ISO 27001", "SOC 2"]],
  ["Planned\n- ISO 27001\n- SOC 2", ["Planned: ISO 27001", "Planned: SOC 2"]],
  [
    "Certification body: Norrvik Management Service GmbH\nScope: Hosting",
    ["Certification body: Norrvik Management Service GmbH", "Scope: Hosting"],
  ],
  ["Status:\nCertified", ["Status: Certified"]],
  ["a line that was\nwrapped here", ["a line that was wrapped here"]],
  ["認証済み。SOC 2なし。", ["認証済み。", "SOC 2なし。"]],
] as const)("“%s” has the sentences %o", ([text, expected]) => {
  expect(sentences(text)).toEqual(expected);
});
