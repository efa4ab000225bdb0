import { expect, test } from "vitest";

import { isPromisedResult } from "./promised-result.ts";

test.for([
  ["Coordinamos la auditoría con la entidad.", "Certificado ISO 27001 obtenido.", true],
  ["Wir begleiten das Audit.", "ISO 27001-Zertifikat erhalten.", true],
  ["審査対応を支援します。", "ISO 27001認証取得。", true],
  ["Wir begleiten das Audit.", "Wir sind selbst ISO 27001-zertifiziert.", false],
  ["Desarrollamos software.", "Certificado ISO 27001 obtenido.", false],
] as const)("after “%s”, “%s” is a promise: %s", ([previous, sentence, expected]) => {
  expect(isPromisedResult(previous, sentence)).toBe(expected);
});
