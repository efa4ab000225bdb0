import { expect, test } from "vitest";
import { isUnmarkedQuestion } from "./unmarked-question.ts";

test.for([
  "Czy dostawca ma certyfikat",
  "Is the vendor certified",
  "Haben Sie einen Bericht",
  "Est cette application certifiée",
  "Does your company hold a certificate",
])("“%s” asks", (text) => {
  expect(isUnmarkedQuestion(text)).toBe(true);
});

test.for([
  "Is the vendor certified: yes",
  "Do you hold a certificate - no",
  "Has the vendor a report ✓",
  "We are certified",
  "Este proveedor está certificado",
])("“%s” says something", (text) => {
  expect(isUnmarkedQuestion(text)).toBe(false);
});
