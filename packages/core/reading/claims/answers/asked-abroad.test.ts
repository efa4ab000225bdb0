import { expect, test } from "vitest";

import { askedAbout } from "./asked-about.ts";

test.for([
  ["Czy posiadacie certyfikat ISO 27001?", "yes"],
  ["Czy firma posiada ważny certyfikat ISO 27001?", "yes"],
  ["Máte certifikaci ISO 27001?", "yes"],
  ["ISO 27001 sertifikanız var mı?", "yes"],
  ["Есть ли у вас сертификат ISO 27001?", "yes"],
  ["Apakah Anda memiliki sertifikasi ISO 27001?", "yes"],
  ["貴社はISO27001認証を取得していますか。", "yes"],
  ["是否通过ISO 27001认证", "yes"],
  ["ISO 27001 인증을 보유하고 있습니까?", "yes"],
  ["Are you ISO 27001 certified?", "yes"],
  ["¿Cuenta con certificación ISO 27001 vigente?", "yes"],
  ["Är ni certifierade enligt ISO 27001?", "yes"],
  ["Czy planujecie certyfikację ISO 27001?", "in-progress"],
  ["¿Planean certificarse en ISO 27001?", "in-progress"],
  ["Planen Sie eine Zertifizierung nach ISO 27001?", "in-progress"],
  ["Планируете ли вы сертификацию ISO 27001?", "in-progress"],
  ["ISO 27001の取得予定はありますか", "in-progress"],
  ["Votre hébergeur est-il certifié ISO 27001 ?", "borrowed"],
  ["Czy wasz dostawca hostingu ma ISO 27001?", "borrowed"],
  ["호스팅 업체가 ISO 27001 인증을 받았습니까?", "borrowed"],
  ["Czy certyfikat ISO 27001 wygasł?", "lapsed"],
  ["Il certificato ISO 27001 è scaduto?", "lapsed"],
  ["Verlangen Sie ISO 27001 von Ihren Unterauftragnehmern?", "unknown"],
  ["Har ni undantag i er SOC 2-rapport?", "unknown"],
  ["Are you ISO 27001 certified? (required)", "yes"],
  ["ISO 27001 zertifiziert? [Pflichtfeld]", "yes"],
  ["Has the ISO 27001 certificate expired?", "lapsed"],
  ["Is the ISO 27001 certificate unexpired?", "unknown"],
  ["ISO 27001 (valid / expired)", "unknown"],
  ["Krävs ISO 27001 för leverantören?", "unknown"],
  ["Este obligatoriu raportul SOC 2?", "unknown"],
  ["Onko SOC 2 Type II -raportti saatavilla?", "yes"],
  ["Czy znacie normę ISO 27001?", "unknown"],
  ["ISO 27001について教えてください", "unknown"],
] as const)("a yes to “%s” means %s", ([question, means]) => {
  expect(askedAbout(question)[0]?.yesMeans).toBe(means);
});

test.for([
  ["Czy certyfikat ISO 27001 wygasł?", "unknown"],
  ["SOC 2 required? (Y/N)", "unknown"],
  ["ISO 27001 (required)", "no"],
  ["Are all subcontractors ISO 27001 certified?", "unknown"],
  ["Has the ISO 27001 certificate expired?", "unknown"],
  ["Czy posiadacie certyfikat ISO 27001?", "no"],
  ["Are you ISO 27001 certified?", "no"],
] as const)("a no to “%s” means %s", ([question, means]) => {
  expect(askedAbout(question)[0]?.noMeans).toBe(means);
});
