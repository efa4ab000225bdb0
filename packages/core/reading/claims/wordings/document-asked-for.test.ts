import { expect, test } from "vitest";

import { isAskedFor } from "./document-asked-for.ts";

test.for([
  "Certificate requested",
  "waiting for certificate",
  "waiting on the report",
  "en attente du certificat",
  "Report requested from vendor 3/2",
  "chased for certificate",
  "Will send certificate",
  "Certificate outstanding",
  "Report not yet received",
  "Zertifikat angefordert",
  "Zertifikat wird nachgereicht",
  "certificat à fournir",
  "certificado solicitado",
  "certificaat opgevraagd",
  "certifikat begärt",
  "certyfikat do uzupełnienia",
  "сертификат запрошен",
  "証明書 未提出",
])("“%s” asks for a document", (words) => {
  expect(isAskedFor(words)).toBe(true);
});

test.for([
  "Certificate requested and received",
  "Report can be requested via our trust portal",
  "Report available on request",
  "Report will be provided upon request",
  "Zertifikat vorhanden",
  "rapport reçu",
  "certificate valid until 2027",
  "Report provided under NDA",
])("“%s” does not", (words) => {
  expect(isAskedFor(words)).toBe(false);
});
