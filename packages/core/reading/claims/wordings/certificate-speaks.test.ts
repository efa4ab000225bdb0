import { expect, test } from "vitest";
import { certificateSpeaks } from "./certificate-speaks.ts";

test.for([
  "This is to certify that the ISMS of Northbase Ltd has been assessed and found to conform to ",
  "Greenmark hereby certifies that the management system of Northbase Ltd complies with ",
  "Hiermit wird bescheinigt, dass die Nordbasis GmbH ein Managementsystem eingeführt hat nach ",
  "Ce certificat atteste que le système de management de Basenord SAS est conforme à ",
  "Se certifica que el sistema de gestión de Basenorte S.A. cumple con ",
  "Niniejszym zaświadcza się, że system Bazapolnoc sp. z o.o. spełnia wymagania ",
])("“%s”: a certificate speaks", (before) => {
  expect(certificateSpeaks(before)).toBe(true);
});

test.for([
  "We hereby certify that our systems comply with ",
  "Supplier certifies that it complies with ",
  "This is to certify that the supplier follows ",
  "This is to certify that Jane Doe completed the course ",
  "Hiermit wird bestätigt, dass unser Betrieb sich richtet nach ",
  "Northbase complies with ",
])("“%s”: no certificate speaks", (before) => {
  expect(certificateSpeaks(before)).toBe(false);
});
