import { expect, test } from "vitest";

import { inEnglish } from "./in-english.ts";

test.for([
  ["standort", "location"],
  ["gültig bis", "valid until"],
  ["kategorien personenbezogener daten", "categories personal data"],
  ["date d expiration", "expiry date"],
  ["numéro de certificat", "number of certificate"],
  ["sous traitants ultérieurs", "subprocessors"],
  ["sous traitant", "subcontractor"],
  ["razón social", "legal name"],
  ["nombre del proveedor", "name of supplier"],
  ["certificações", "certifications"],
  ["data de validade", "expiry date"],
  ["ente certificatore", "certification body"],
  ["waar worden de gegevens opgeslagen", "where worden of data stored"],
  ["personuppgifter som behandlas", "personal data processed"],
  ["leverandør", "supplier"],
  ["gdzie przechowywane są dane", "where stored sa data"],
  ["data ważności certyfikatu", "expiry date certificate"],
  ["bis wann ist das zertifikat gültig", "until when ist of certificate valid"],
  ["наименование поставщика", "supplier name"],
  ["срок действия сертификата", "certificate expiry"],
  ["nama pemasok", "supplier name"],
  ["nhà cung cấp", "supplier"],
  ["giải pháp", "solution"],
  ["lösung", "solution"],
  ["chứng nhận", "certification"],
  ["bijzonderheden", "notes"],
  ["název dodavatele", "supplier name"],
  ["beszállító neve", "supplier name"],
  ["número de serviciu", "number of service"],
  ["possui plano de resposta a incidentes", "does have incident response plan"],
] as const)("“%s” is “%s”", ([words, english]) => {
  expect(inEnglish(words)).toBe(english);
});

test.for(["what do they do for us", "dr plan", "data location", "who pays"])(
  "“%s” is English and stays as it is",
  (words) => {
    expect(inEnglish(words)).toBe(words);
  },
);
