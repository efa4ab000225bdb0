import { expect, test } from "vitest";
import { readStatement } from "../../statement/read-statement.ts";
import { statementJson } from "../../statement/statement-json.ts";
import { someYear } from "../../../testing/some-day.ts";

// Certificates as forms, tables, data files and letters give them, in the languages that vendors write.
test.for([
  [
    null,
    "ISO/IEC 27001:2022 CERTIFICATE\n\nCertificate No.: IS-774120\nCertification Body: DNV\nDate of Issue: 3 February 2025\nValid Until: 2 February 2028\nScope of Certification: Operation of the Larkmoor claims platform",
    {
      claim: "yes",
      body: "DNV",
      number: "IS-774120",
      issued: "2025-02-03",
      expires: "2028-02-02",
      scope: "Operation of the Larkmoor claims platform",
    },
  ],
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
    "Certificato ISO/IEC 27001:2022\nCertificato n. 31822-A\nEnte di certificazione: RINA Services S.p.A.\nData di emissione: 10/06/2024\nData di scadenza: 09/06/2027\nCampo di applicazione: Progettazione e assistenza di servizi cloud",
    {
      claim: "yes",
      number: "31822-A",
      body: "RINA Services S.p.A",
      issued: "2024-06-10",
      expires: "2027-06-09",
      scope: "Progettazione e assistenza di servizi cloud",
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
    "ISO 27001 certificate",
    "| Certificate number | ISMS-20418 |\n| Issuing body | Intertek |\n| Issue date | 2024-11-05 |\n| Expiration date | 2027-11-04 |\n| Scope | Delivery of managed detection services |",
    {
      claim: "yes",
      number: "ISMS-20418",
      body: "Intertek",
      issued: "2024-11-05",
      expires: "2027-11-04",
      scope: "Delivery of managed detection services",
    },
  ],
  [
    null,
    "| Field | Value |\n|---|---|\n| **Standard** | ISO/IEC 27001:2022 |\n| **Registrar** | NQA |\n| **Cert. ID** | 118820 |\n| **Effective date** | March 4, 2025 |\n| **Expires** | March 3, 2028 |",
    { claim: "yes", number: "118820", body: "NQA", issued: "2025-03-04", expires: "2028-03-03" },
  ],
  [
    null,
    "Standard\tISO/IEC 27001:2022\nCertificate Number\tGB24/00118\nCertified By\tSGS United Kingdom Ltd\nIssue Date\t1 May 2024\nExpiry Date\t30 April 2027",
    {
      claim: "yes",
      number: "GB24/00118",
      body: "SGS United Kingdom Ltd",
      issued: "2024-05-01",
      expires: "2027-04-30",
    },
  ],
  [
    null,
    "Standard\nISO/IEC 27001:2022\n\nCertificate number\nC-771204\n\nCertification body\nLRQA\n\nExpiry date\n30 November 2027",
    { claim: "yes", number: "C-771204", body: "LRQA", expires: "2027-11-30" },
  ],
  [
    "ISO 27001 certificate",
    '["Certificate no.","KX-4471"],\n["Certified by","Kiwa"],\n["Valid from","1 June 2025"],\n["Valid to","31 May 2028"],',
    { claim: "yes", number: "KX-4471", body: "Kiwa", issued: "2025-06-01", expires: "2028-05-31" },
  ],
  [
    "ISO/IEC 27001",
    '{ label: "Certificate number", value: "DS-30117" },\n{ label: "Certification body", value: "DEKRA Certification GmbH" },\n{ label: "Valid until", value: "31.12.2027" },',
    { claim: "yes", number: "DS-30117", body: "DEKRA Certification GmbH", expires: "2027-12-31" },
  ],
  [
    "ISO 27001",
    '{ key: t("cert.validUntil"), value: "2028-02-11" }, { key: t("cert.number"), value: "HX-2207" }',
    { claim: "yes", number: "HX-2207", expires: "2028-02-11" },
  ],
  [
    null,
    "{ standard: 'ISO/IEC 27001:2022', certificateNumber: 'OR-44120', certifiedBy: 'Bureau Veritas', issueDate: '2024-03-01', validUntil: '2027-02-28' }",
    {
      claim: "yes",
      number: "OR-44120",
      body: "Bureau Veritas",
      issued: "2024-03-01",
      expires: "2027-02-28",
    },
  ],
  [
    null,
    '"certification": "ISO 27001",\n"issuing_authority": "Norrvik Certifiering AB",\n"cert_no": "NC-1187",\n"date_issued": "2024-10-02",\n"valid_till": "2027-10-01"',
    {
      claim: "yes",
      number: "NC-1187",
      body: "Norrvik Certifiering AB",
      issued: "2024-10-02",
      expires: "2027-10-01",
    },
  ],
  [
    null,
    "<tr><td>Standard</td><td>ISO/IEC 27001:2022</td></tr><tr><td>Certificate No</td><td>TX-90114</td></tr><tr><td>Issued by</td><td>TÜV Rheinland</td></tr><tr><td>Valid until</td><td>2027-09-30</td></tr>",
    { claim: "yes", number: "TX-90114", body: "TÜV Rheinland", expires: "2027-09-30" },
  ],
  [
    null,
    "<dl><dt>ISO 27001 certificate number</dt><dd>QA-7741</dd><dt>Expiry date</dt><dd>14 Jan 2028</dd></dl>",
    { claim: "yes", number: "QA-7741", expires: "2028-01-14" },
  ],
  [
    "Certificates",
    "ISO/IEC 27001:2022 · Certificate No. KR-2207-A · valid through 2027-06-30 · SGS",
    { claim: "yes", number: "KR-2207-A", expires: "2027-06-30", body: "SGS" },
  ],
  [
    null,
    "Our ISO 27001 certificate runs out on 30 June 2027.",
    { claim: "yes", expires: "2027-06-30" },
  ],
  [null, "ISO 27001 certificate expiring 12 May 2027", { claim: "yes", expires: "2027-05-12" }],
  [
    null,
    "ISO/IEC 27001 certification valid through March 2028",
    { claim: "yes", expires: "2028-03" },
  ],
  [null, "ISO 27001 certificate valid to 2027-08-01", { claim: "yes", expires: "2027-08-01" }],
  [
    null,
    "Harrowgate Ltd is certified to ISO/IEC 27001:2022 by Intertek (cert. № 0148820-03, valid to 11 Nov 2027).",
    { claim: "yes", number: "0148820-03", body: "Intertek", expires: "2027-11-11" },
  ],
  [
    null,
    "We hold ISO 27001 certification (registration number 2024-ISMS-0117, first issued 3 May 2018, current issue 3 May 2024, valid until 2 May 2027).",
    { claim: "yes", number: "2024-ISMS-0117", issued: "2024-05-03", expires: "2027-05-02" },
  ],
  [
    "ISO 27001",
    "Certificate IS 774120 was issued to Larkmoor Ltd on 3 February 2025 by BSI and remains valid until 2 February 2028, subject to surveillance.",
    { claim: "yes", number: "IS 774120", issued: "2025-02-03", body: "BSI", expires: "2028-02-02" },
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
    "ISO/IEC 27001:2022",
    'The certificate covers "the development and support of the Fenwick lending platform".',
    { claim: "yes", scope: "the development and support of the Fenwick lending platform" },
  ],
  [
    "ISO 27001",
    "Scope statement as printed on the certificate: Provision of outsourced finance and accounting services, in accordance with the Statement of Applicability v4.",
    { claim: "yes", scope: "Provision of outsourced finance and accounting services" },
  ],
  [
    null,
    "The scope of our ISO 27001 certification covers the provision of cloud hosting, managed services and support.",
    { claim: "yes", scope: "the provision of cloud hosting, managed services and support" },
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
    "Siamo certificati ISO/IEC 27001 da DNV (certificato n. C604418), scadenza 30/09/2027.",
    { claim: "yes", body: "DNV", number: "C604418", expires: "2027-09-30" },
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
    "This is to certify that the Information Security Management System of Larkmoor Ltd has been assessed and complies with ISO/IEC 27001:2022 for the following scope: Hosting of payment applications. Certificate Number 55120-02. Certified since 4 May 2019. Current certificate issued 4 May 2025. Expiry date 3 May 2028.",
    {
      claim: "yes",
      number: "55120-02",
      issued: "2025-05-04",
      expires: "2028-05-03",
      scope: "Hosting of payment applications",
    },
  ],
  [
    "ISO 27001",
    "Issued by: Schellman Compliance, LLC (ANAB accredited). Certificate #: 1774120-2. Exclusions: none. Locations: Boston, Denver.",
    {
      claim: "yes",
      body: "Schellman Compliance, LLC",
      number: "1774120-2",
      sites: ["Boston", "Denver"],
    },
  ],
  [
    "ISO 27001",
    "Certificate holder: Larkmoor Ltd; CB: DQS GmbH; cert no: 31012244 ISMS22; valid: 2025-03-01 – 2028-02-28",
    {
      claim: "yes",
      body: "DQS GmbH",
      number: "31012244 ISMS22",
      issued: "2025-03-01",
      expires: "2028-02-28",
    },
  ],
  [
    null,
    '{ name: "ISO/IEC 27001", certNo: "ISO27001-2024-117", expires: "2027-05-05" }',
    { claim: "yes", number: "ISO27001-2024-117", expires: "2027-05-05", edition: null },
  ],
  [
    null,
    "An ISO 27001 certificate lists a certificate number, the certification body, issue date and expiry date.",
    { number: null, body: null, issued: null, expires: null, claim: "unknown" },
  ],
  [
    null,
    "Please provide your ISO 27001 certificate: Certificate number: ____ Certification body: ____ Expiry date: ____",
    { claim: "unknown", number: null },
  ],
  [
    null,
    "ISO 27001 certification: in progress. Certification body: DNV. Target date: March 2027.",
    { claim: "in-progress", expires: null },
  ],
  [null, "ISO 27001 certificate expired on 30 June 2024.", { claim: "lapsed" }],
  [
    null,
    "Our hosting provider's ISO 27001 certificate expires 30 June 2027.",
    { claim: "borrowed" },
  ],
  [null, "When the ISO 27001 certificate expires, notify the customer.", { claim: "unknown" }],
  [
    null,
    "Check that the ISO 27001 certificate expires after the end of the contract in June 2027.",
    { claim: "unknown" },
  ],
  [
    null,
    "Vendor must supply ISO 27001 certificate valid until at least December 2027.",
    { claim: "unknown" },
  ],
  [
    "ISO 27001",
    "certificate:\n  number: LM-20931\n  body: Intertek\n  issued: 2025-01-14\n  expires: 2028-01-13",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    null,
    "- ISO 27001:2022\n  - Certificate: LM-20931\n  - Issuer: Intertek\n  - Valid: 14 Jan 2025 – 13 Jan 2028",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    null,
    "ISO 27001 Certificate (No. LM-20931), issued 14 January 2025 by Intertek, expires 13 January 2028",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    null,
    "ISO/IEC 27001:2022 — Intertek — LM-20931 — exp. 13 Jan 2028",
    { claim: "yes", body: "Intertek", expires: "2028-01-13" },
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
    "Certificate of Registration\nINFORMATION SECURITY MANAGEMENT SYSTEM - ISO/IEC 27001:2022\nThis is to certify that: Larkmoor Ltd\nHolds Certificate No: IS 774120\nFor and on behalf of BSI: M. Conti\nOriginal Registration Date: 2019-05-04 Effective Date: 2025-05-04\nLatest Revision Date: 2025-05-01 Expiry Date: 2028-05-03",
    { claim: "yes", number: "IS 774120", issued: "2025-05-04", expires: "2028-05-03", body: "BSI" },
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
  [
    null,
    "| Certification | Certificate number | Issued by | Issued | Expires |\n|---|---|---|---|---|\n| ISO/IEC 27001:2022 | LM-20931 | Intertek | 2025-01-14 | 2028-01-13 |\n| ISO 9001:2015 | QM-7711 | Intertek | 2024-02-01 | 2027-01-31 |",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    "Certification | Certificate number | Issued by | Issued | Expires",
    "| ISO/IEC 27001:2022 | LM-20931 | Intertek | 2025-01-14 | 2028-01-13 |",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    "Standard | Body | Cert no. | Valid until",
    "| ISO 27001 | DNV | C-604418 | 30 Sep 2027 |",
    { claim: "yes", number: "C-604418", body: "DNV", expires: "2027-09-30" },
  ],
  [
    null,
    '"iso27001": { "certified": true, "certificate_number": "LM-20931", "certification_body": "Intertek", "valid_until": "2028-01-13" }',
    { claim: "yes", number: "LM-20931", body: "Intertek", expires: "2028-01-13" },
  ],
  [
    null,
    "iso27001:\n  certified: true\n  body: Intertek\n  cert_no: LM-20931\n  expiry: 2028-01-13",
    { claim: "yes", number: "LM-20931", body: "Intertek", expires: "2028-01-13" },
  ],
  [
    null,
    "{ type: 'ISO27001', issuer: 'Intertek', ref: 'LM-20931', validTo: '2028-01-13' }",
    { claim: "yes", body: "Intertek", expires: "2028-01-13" },
  ],
  [null, "ISO 27001 Zertifikat: abgelaufen am 30.06.2024", { claim: "lapsed", number: null }],
  [
    "ISO 27001 certificate",
    "Number: LM-20931. Body: Intertek. Issued: 14 Jan 2025. Expires: 13 Jan 2028. Scope: Delivery of payroll services. Sites: Leeds, York. Exclusions: software development.",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
      scope: "Delivery of payroll services",
      sites: ["Leeds", "York"],
      exclusions: ["software development"],
    },
  ],
  [
    null,
    "The ISMS of Larkmoor applies to the provision of payroll services from Leeds and York, as certified by Intertek under ISO/IEC 27001:2022, certificate LM-20931.",
    { claim: "yes", body: "Intertek", number: "LM-20931" },
  ],
  [
    "Certificate | ISO 27001",
    "Current certificate issued 14 January 2025; previous certificate LM-1187 expired 13 January 2025.",
    { claim: "yes", issued: "2025-01-14" },
  ],
  [
    null,
    "Example: ISO 27001 certificate, Certificate No. ABC-12345, issued by BSI, valid until 2027-01-01",
    { claim: "unknown" },
  ],
  [
    null,
    "ISO 27001 Lead Auditor certificate no. LA-20931, issued by PECB, valid until 2027-05-01",
    { claim: "unknown" },
  ],
  [
    null,
    "Ridgehost (our data centre): ISO 27001 certificate no. RH-20931, issued by BSI, valid until 2027-05-01",
    { claim: "borrowed" },
  ],
  [
    null,
    "Certificato ISO/IEC 27001:2022 n. IT-31822 rilasciato da Certiquality il 10 giugno 2024",
    { claim: "yes", number: "IT-31822", body: "Certiquality", issued: "2024-06-10" },
  ],
  [
    "ISO27001",
    "certNo: 'LM-20931', validUntil: '2028-01-13', certBody: 'Intertek'",
    { number: "LM-20931", body: "Intertek", expires: "2028-01-13" },
  ],
] as const)("under %s “%s” states %j", ([question, text, stated]) => {
  const read = statementJson(null, readStatement(text, { question, thisYear: someYear }));
  expect(read.iso).toMatchObject(stated);
});
