import { expectCertificates } from "./stated-details.ts";

// Certificates as forms and sentences in other languages give them.

expectCertificates([
  [
    null,
    "ZERTIFIKAT\nISO/IEC 27001:2022\nZertifikat-Registrier-Nr.: 12 310 60412 TMS\nZertifizierungsstelle: TÜV SÜD Management Service GmbH\nGeltungsbereich: Betrieb von Rechenzentren und Support\nAusstellungsdatum: 12.04.2025\nGültigkeitsdauer: bis 11.04.2028",
    {
      claim: "yes",
      body: "TÜV SÜD Management Service GmbH",
      number: "12 310 60412 TMS",
      issued: "2025-04-12",
      expires: "2028-04-11",
      scope: "Betrieb von Rechenzentren und Support",
    },
  ],
  [
    null,
    "Zertifikat ISO/IEC 27001:2022, Registriernummer: 01 153 2400117, erteilt am 01.03.2024, gültig bis zum 28.02.2027, ausgestellt durch die DQS GmbH",
    {
      claim: "yes",
      number: "01 153 2400117",
      issued: "2024-03-01",
      expires: "2027-02-28",
      body: "DQS GmbH",
    },
  ],
  [
    null,
    "Certificat ISO/IEC 27001:2022\nN° de certificat : FR-2024-1187\nOrganisme de certification : AFNOR Certification\nDate de délivrance : 5 mars 2024\nDate d'expiration : 4 mars 2027\nPérimètre : Hébergement et exploitation de la plateforme Brumoire",
    {
      claim: "yes",
      number: "FR-2024-1187",
      body: "AFNOR Certification",
      issued: "2024-03-05",
      expires: "2027-03-04",
      scope: "Hébergement et exploitation de la plateforme Brumoire",
    },
  ],
  [
    null,
    "Certificado ISO/IEC 27001:2022\nNº de certificado: SI-0044/2024\nEntidad de certificación: AENOR\nFecha de emisión: 14/09/2024\nFecha de caducidad: 13/09/2027\nAlcance: Servicios de atención al cliente",
    {
      claim: "yes",
      number: "SI-0044/2024",
      body: "AENOR",
      issued: "2024-09-14",
      expires: "2027-09-13",
      scope: "Servicios de atención al cliente",
    },
  ],
  [
    null,
    "Certificado ISO/IEC 27001:2022\nNúmero do certificado: BR-55120\nOrganismo certificador: Bureau Veritas\nData de emissão: 20/01/2025\nValidade: 19/01/2028\nEscopo: Desenvolvimento e suporte de software",
    {
      claim: "yes",
      number: "BR-55120",
      body: "Bureau Veritas",
      issued: "2025-01-20",
      expires: "2028-01-19",
      scope: "Desenvolvimento e suporte de software",
    },
  ],
  [
    null,
    "Certificaat ISO/IEC 27001:2022\nCertificaatnummer: NL-20871\nCertificerende instelling: Kiwa\nDatum van uitgifte: 11 mei 2024\nGeldig tot: 10 mei 2027\nToepassingsgebied: Ontwikkeling en beheer van Veldstroom",
    {
      claim: "yes",
      number: "NL-20871",
      body: "Kiwa",
      issued: "2024-05-11",
      expires: "2027-05-10",
      scope: "Ontwikkeling en beheer van Veldstroom",
    },
  ],
  [
    null,
    "Certifikat ISO/IEC 27001:2022\nCertifikatnummer: SE-4471\nCertifieringsorgan: DNV\nUtfärdat: 2024-08-01\nGiltigt till: 2027-07-31\nOmfattning: Drift av Fjällviks betalplattform",
    {
      claim: "yes",
      number: "SE-4471",
      body: "DNV",
      issued: "2024-08-01",
      expires: "2027-07-31",
      scope: "Drift av Fjällviks betalplattform",
    },
  ],
  [
    null,
    "Certyfikat ISO/IEC 27001:2022\nNr certyfikatu: PL-2291/24\nJednostka certyfikująca: PCBC\nData wydania: 15.02.2024\nWażny do: 14.02.2027\nZakres: Świadczenie usług hostingu",
    {
      claim: "yes",
      number: "PL-2291/24",
      body: "PCBC",
      issued: "2024-02-15",
      expires: "2027-02-14",
      scope: "Świadczenie usług hostingu",
    },
  ],
  [
    null,
    "ISO/IEC 27001:2022 登録証\n登録番号：JQ-8841\n認証機関：日本品質保証機構\n登録日：2024年5月10日\n有効期限：2027年5月9日\n登録範囲：クラウド会計サービスの開発及び運用",
    {
      claim: "yes",
      number: "JQ-8841",
      body: "日本品質保証機構",
      issued: "2024-05-10",
      expires: "2027-05-09",
      scope: "クラウド会計サービスの開発及び運用",
    },
  ],
  [
    null,
    "ISO/IEC 27001:2022 信息安全管理体系认证证书\n证书编号：02024ISMS0117R0M\n认证机构：中国质量认证中心\n发证日期：2024年6月18日\n有效期至：2027年6月17日\n认证范围：云计算平台的开发和运维",
    {
      claim: "yes",
      number: "02024ISMS0117R0M",
      body: "中国质量认证中心",
      issued: "2024-06-18",
      expires: "2027-06-17",
      scope: "云计算平台的开发和运维",
    },
  ],
  [
    null,
    "当社はISO/IEC 27001:2022の認証を取得しています。登録番号はIC-20417で、BSIグループジャパンが発行しました。有効期限は2027年4月30日です。",
    { claim: "yes", number: "IC-20417", expires: "2027-04-30" },
  ],
  [
    "Certificates",
    "ISO/IEC 27001:2022 · Certificate No. KR-2207-A · valid through 2027-06-30 · SGS",
    { claim: "yes", number: "KR-2207-A", expires: "2027-06-30", body: "SGS" },
  ],
  [
    null,
    "Harrowgate Ltd is certified to ISO/IEC 27001:2022 by Intertek (cert. № 0148820-03, valid to 11 Nov 2027).",
    { claim: "yes", number: "0148820-03", body: "Intertek", expires: "2027-11-11" },
  ],
  [
    "ISO 27001 certificate; Scope",
    "The information security management system supporting the delivery of payroll services from the Gdańsk office. Certificate ref. PL-3081 expires 4 March 2028.",
    {
      claim: "yes",
      number: "PL-3081",
      expires: "2028-03-04",
      scope:
        "The information security management system supporting the delivery of payroll services from the Gdańsk office",
    },
  ],
  [
    null,
    "Unser nach ISO/IEC 27001 zertifiziertes ISMS hat den Geltungsbereich „Entwicklung und Betrieb der Plattform Talwind“.",
    { claim: "yes", scope: "Entwicklung und Betrieb der Plattform Talwind" },
  ],
  [
    null,
    "Nous sommes certifiés ISO 27001 par LRQA (certificat n° 10448812), valable jusqu'au 30 juin 2027.",
    { claim: "yes", body: "LRQA", number: "10448812", expires: "2027-06-30" },
  ],
  [
    null,
    "La empresa está certificada en ISO/IEC 27001:2022 por AENOR, con el número SI-0117/2023 y vigencia hasta el 12 de octubre de 2026.",
    { claim: "yes", body: "AENOR", number: "SI-0117/2023", expires: "2026-10-12" },
  ],
  [
    null,
    "Vi är certifierade enligt ISO/IEC 27001 av DNV, certifikat nr 10000448812, giltigt till och med 2027-03-31.",
    { claim: "yes", body: "DNV", number: "10000448812", expires: "2027-03-31" },
  ],
  [
    null,
    "Posiadamy certyfikat ISO/IEC 27001 nr PL-0081/25 wydany przez TÜV NORD, ważny do 30.06.2028.",
    { claim: "yes", body: "TÜV NORD", number: "PL-0081/25", expires: "2028-06-30" },
  ],
  [
    null,
    "Larkmoor Ltd, 12 Quay Street. Management system as per ISO/IEC 27001:2022. In accordance with TÜV NORD CERT procedures, it is hereby certified that the system is applied. Certificate Registration No. 44 121 240877. Audit Report No. 3533 1187. Valid from 2024-09-12. Valid until 2027-09-11. Initial certification 2018.",
    {
      claim: "yes",
      number: "44 121 240877",
      issued: "2024-09-12",
      expires: "2027-09-11",
      body: "TÜV NORD CERT",
    },
  ],
  [
    null,
    "Der Geltungsbereich des Zertifikats umfasst die Entwicklung und den Betrieb der Plattform Talwind. Zertifikat ISO 27001 Nr. ZN-2024-0117, Zertifizierer ist die TÜV Rheinland Cert GmbH, Laufzeit 01.07.2024 bis 30.06.2027.",
    {
      claim: "yes",
      number: "ZN-2024-0117",
      body: "TÜV Rheinland Cert GmbH",
      scope: "die Entwicklung und den Betrieb der Plattform Talwind",
      issued: "2024-07-01",
      expires: "2027-06-30",
    },
  ],
  [
    "ISO 27001",
    "Zertifiziert durch DEKRA Certification GmbH am 12.03.2025 (Zertifikats-Nr. 2503-1187), gültig 3 Jahre",
    { claim: "yes", number: "2503-1187", body: "DEKRA Certification GmbH", issued: "2025-03-12" },
  ],
  [
    null,
    "La société Brumoire est certifiée ISO/IEC 27001:2022 par Bureau Veritas Certification France depuis le 3 juin 2024. Le certificat FR081187 expire le 2 juin 2027 et couvre l'hébergement de données de santé.",
    {
      claim: "yes",
      body: "Bureau Veritas Certification France",
      number: "FR081187",
      expires: "2027-06-02",
    },
  ],
  [
    null,
    "O certificado ISO 27001 nº BR-55120, emitido pela ABNT em 20/01/2025, é válido até 19/01/2028.",
    { claim: "yes", number: "BR-55120", issued: "2025-01-20", expires: "2028-01-19" },
  ],
  [
    "ISO/IEC 27001",
    "証明書番号: JP-20417\n発行日: 2024/05/10\n有効期限: 2027/05/09\n審査機関: BSIグループジャパン株式会社",
    {
      claim: "yes",
      number: "JP-20417",
      issued: "2024-05-10",
      expires: "2027-05-09",
      body: "BSIグループジャパン株式会社",
    },
  ],
  [
    null,
    "公司于2024年6月18日通过ISO/IEC 27001:2022认证，证书编号为CN-0117-2024，由必维认证（北京）有限公司颁发，有效期至2027年6月17日。",
    { claim: "yes", number: "CN-0117-2024", expires: "2027-06-17" },
  ],
  [
    null,
    "ISO/IEC 27001:2022 인증서\n인증번호: KR-20117\n인증기관: 한국품질재단\n발급일: 2024-07-01\n유효기간: 2027-06-30\n인증범위: 클라우드 급여 서비스의 개발 및 운영",
    {
      claim: "yes",
      number: "KR-20117",
      body: "한국품질재단",
      issued: "2024-07-01",
      expires: "2027-06-30",
      scope: "클라우드 급여 서비스의 개발 및 운영",
    },
  ],
  [null, "ISO 27001 Zertifikat: abgelaufen am 30.06.2024", { claim: "lapsed", number: null }],
  [
    null,
    "Certificato ISO/IEC 27001:2022 n. IT-31822 rilasciato da Certiquality il 10 giugno 2024",
    { claim: "yes", number: "IT-31822", body: "Certiquality", issued: "2024-06-10" },
  ],
]);
