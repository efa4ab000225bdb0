import { expect, test } from "vitest";
import { languageAbroad } from "./language.ts";

test.for([
  "We hold ISO 27001 certification and a SOC 2 report.",
  "The report of Raport Mamy Ltd covers our platform.",
  "Kami is certified by BSI and has a SOC 2 report.",
  "Wir sind nach ISO 27001 zertifiziert.",
  "Nous sommes certifiés ISO 27001.",
])("“%s” is in none of these languages", (clause) => {
  expect(languageAbroad(clause)).toBeNull();
});

// Words of one language that another has too go by the rest of the sentence.
test.for([
  ["Naši su procesi usklađeni s normom ISO 27001", "usklađeni s"],
  ["ISO 27001 -sertifikaattimme vanheni toukokuussa", "vanheni"],
  ["Sertifikat ISO 27001 kami telah dicabut", "dicabut"],
  ["Certifikát ISO 27001 nám byl odebrán", "odebrán"],
  ["ISO 27001の認証は取り消されました", "取り消され"],
  ["ISO 27001证书已被撤销", "撤销"],
] as const)("of “%s” it knows “%s”", ([clause, words]) => {
  const language = languageAbroad(clause);
  const said = ["taken-away", "over", "aligned"] as const;
  expect(said.map((idea) => language?.says(idea, clause)?.[0])).toContain(words);
});
