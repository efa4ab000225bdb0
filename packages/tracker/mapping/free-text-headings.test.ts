import { expect, test } from "vitest";

import { headsFreeText, mayTellAssurance } from "./free-text-headings.ts";

test.for([
  "Key findings",
  "Findings",
  "Security notes",
  "Our remarks",
  "Bemerkungen",
  "Due diligence result",
  "Security assessment",
  "Security measures",
  "Technical & organisational measures",
  "TOMs",
  "Garanties",
  "Mesures de sécurité",
  "Sicherheitsmaßnahmen",
  "Medidas de seguridad",
  "Contractual safeguards",
])("“%s” heads running text", (heading) => {
  expect([headsFreeText(heading), mayTellAssurance(heading)]).toEqual([true, true]);
});

test.for(["Compliance", "Information security", "Assurance"])(
  "“%s” may head a list of standards as well",
  (heading) => {
    expect([headsFreeText(heading), mayTellAssurance(heading)]).toEqual([false, true]);
  },
);

test.for([
  "Requirements",
  "Next steps",
  "Service description",
  "Purpose",
  "Framework",
  "Contract number",
  "Colour of the door",
])("“%s” heads neither", (heading) => {
  expect([headsFreeText(heading), mayTellAssurance(heading)]).toEqual([false, false]);
});
