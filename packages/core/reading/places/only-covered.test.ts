import { expect, test } from "vitest";

import { onlyCovered } from "./only-covered.ts";

test.for([
  ["Only the Sligo hub has been audited; we also use Ennis.", "Sligo"],
  ["The Sligo office alone was assessed, although we rent rooms in Ennis.", "Sligo"],
  ["Ennis will be added later; at present the certificate reads Sligo only.", "Sligo"],
  ["The certificate lists only Sligo and Ennis.", "Sligo and Ennis"],
  [
    "It is limited to the floors rented by the company in Sligo and the archive situated there.",
    "Sligo",
  ],
  ["Nur die Standorte Jena und Gera sind zertifiziert, Suhl nicht.", "Jena und Gera"],
  ["Seul le site de Nantes est certifié.", "Nantes"],
  ["Cubre únicamente la sede de Cali.", "Cali"],
  ["Abrange apenas as unidades de Braga e Évora.", "Braga e Évora"],
  ["Copre esclusivamente la sede di Bari.", "Bari"],
  ["Alleen de vestiging Breda is gecertificeerd.", "Breda"],
  ["Certyfikat obejmuje wyłącznie oddział w Radomiu.", "Radomiu"],
  [
    "Ruang lingkup hanya meliputi kantor layanan di Solo dan Malang, sedangkan yang lain tidak.",
    "Solo dan Malang",
  ],
  ["Limited to the support of clients in Sligo", null],
  ["Only the Sligo hub has been audited this year", null],
  ["The certificate covers Sligo only; a second certificate covers Ennis only", null],
  ["Only the Sligo hub is certified to ISO 9001", null],
  ["Sligo; Ennis (voice only)", null],
] as const)("“%s” covers %s only", ([text, names]) => {
  expect(onlyCovered(text)).toBe(names);
});
