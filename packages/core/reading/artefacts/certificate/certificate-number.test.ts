import { expect, test } from "vitest";
import { certificateNumberIn, isCertificateNumber } from "./certificate-number.ts";

test.for([
  ["Certificate No: IS 712345", "IS 712345"],
  ["certificate number NG-48113.", "NG-48113"],
  ["Registration No. 20-1187a", "20-1187a"],
  ["under certificate QX48113", "QX48113"],
  ["certificate NG-4XX-25 issued by Norrvik Cert", "NG-4XX-25"],
  ["Zertifikatsnummer 01 153 190052", "01 153 190052"],
  ["Certificate number: 12 310 58432 TMS", "12 310 58432 TMS"],
  ["ISO 27001 / Cert C-548921", "C-548921"],
  ["Cert # 44 121 24 0053, TUV NORD", "44 121 24 0053"],
  ["Certificate IND.24.1183/IS/U issued", "IND.24.1183/IS/U"],
  ["certificaatnummer NL-2023-0871", "NL-2023-0871"],
  ["Certificazione ISO 27001 n. 48829", "48829"],
  ["BSI IS 723441 exp 2027", "IS 723441"],
  ["Certificate FS 598211 (ISO 9001) and IS 598212 (ISO 27001)", "IS 598212"],
  ["certified, our phone is 020 555 0100, our post code CA 94105", null],
  ["ISO/IEC 27001:2013 認証登録番号：IA 160164a", "IA 160164a"],
  ["ISO 27001 证书编号 J0437", "J0437"],
  ["登録番号はお問い合わせください", null],
  ["certificate 2022", null],
  ["Zertifikat-Registrier-Nr.: 12 310 60412 TMS", "12 310 60412 TMS"],
  ["N° de certificat : FR-2024-1187", "FR-2024-1187"],
  ["Certificado n.º SI-0044/2024", "SI-0044/2024"],
  ["certificate № 0148820-03", "0148820-03"],
  ["Nr certyfikatu: PL-2291/24", "PL-2291/24"],
  ["certifikat nr 10000448812", "10000448812"],
  ["登録番号はIC-20417で", "IC-20417"],
  ["Číslo certifikátu: CZ-20417", "CZ-20417"],
  ["Tanúsítvány száma: 20417003", "20417003"],
  ["Номер сертификата: RU-20417", "RU-20417"],
  ["| Certificate number | ISMS-20418 |", "ISMS-20418"],
  ["Certificate No: ISO27001-2024-117", "ISO27001-2024-117"],
  ["under certificate number IS 699123", "IS 699123"],
  ["Valid. Number: LM-20931. Body: Kiwa", "LM-20931"],
  ["it replaces certificate no. LM-1187", null],
  ["Certificate number: ISO 27001:2022", null],
  ["company registration number: 07714", null],
  ["the certificate no longer stands; 20 sites", null],
  ["ISO 27001 certificate", null],
  ["certificate no. 27001", null],
] as const)("“%s” gives the number %s", ([text, number]) => {
  expect(certificateNumberIn(text)).toBe(number);
});

test.for([
  ["IS 712345", true],
  ["PH24/0012.01", true],
  ["27001", false],
  ["2022", false],
  ["2026-10-31", false],
  ["Yes", false],
] as const)("whether “%s” is a certificate number: %s", ([text, answer]) => {
  expect(isCertificateNumber(text)).toBe(answer);
});
