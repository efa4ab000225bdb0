import { expect, test } from "vitest";

import { companyCertified } from "./entity-certified.ts";

test.for<[text: string, company: string | null]>([
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
  ["The ISMS of Acme Ltd does not comply", null],
  ["The ISMS of our subsidiary meets the standard", null],
  ["Acme Management Systems Ltd", null],
])("“%s” certifies %s", ([text, company]) => {
  expect(companyCertified(text)).toBe(company);
});
