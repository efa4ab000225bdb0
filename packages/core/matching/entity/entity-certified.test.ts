import { expect, test } from "vitest";

import { withCertifiedNamed } from "./entity-certified.ts";

test.for<[text: string, company: string]>([
  [
    "This is to certify that the ISMS of Acme Ltd, Leeds, United Kingdom, complies with ISO/IEC 27001:2022",
    "Acme Ltd, Leeds, United Kingdom",
  ],
  [
    "The information security management system of Acme Pvt. Ltd. has been assessed and found to conform",
    "Acme Pvt. Ltd.",
  ],
  [
    "Das Managementsystem der Acme Berlin GmbH erfüllt die Anforderungen der Norm",
    "Acme Berlin GmbH",
  ],
  ["Le système de management de Acme SAS est conforme à la norme", "Acme SAS"],
  [
    "El sistema de gestión de seguridad de la información de Acme S.A. cumple la norma",
    "Acme S.A.",
  ],
  [
    "The ISMS of Acme Ltd complies with the standard. Beta Ltd is excluded",
    "Acme Ltd. Beta Ltd is excluded",
  ],
  [
    "The ISMS of Acme Ltd complies with the standard; Beta Ltd is covered",
    "Acme Ltd; Beta Ltd is covered",
  ],
])("“%s” is about “%s”", ([text, company]) => {
  expect(withCertifiedNamed(text)).toBe(company);
});

test.for([
  "The ISMS of Acme Ltd does not comply",
  "It cannot be confirmed that the ISMS of Acme Ltd complies with the standard",
  "Whether the ISMS of Acme Ltd meets the standard is under review",
  "The ISMS of Acme Ltd has been assessed and found not to conform",
  "The ISMS of Acme Ltd complies with the standard, except at Beta Ltd",
  "The ISMS of our subsidiary meets the standard",
  "Acme Management Systems Ltd",
])("“%s” certifies nobody for certain", (text) => {
  expect(withCertifiedNamed(text)).toBe(text);
});
