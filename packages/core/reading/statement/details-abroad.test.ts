import { expect, test } from "vitest";
import { readStatement } from "./read-statement.ts";
import { statementJson } from "./statement-json.ts";
import { someYear } from "../../testing/some-day.ts";

function read(text: string) {
  return statementJson("x", readStatement(text, { thisYear: someYear }));
}

// Body, number and term of a certificate.
test.for([
  [
    "Posiadamy certyfikat ISO 27001 wydany przez Dekra Certification, nr 4471-PL, ważny do 31 marca 2027 r.",
    ["Dekra Certification", "4471-PL", "2027-03-31"],
  ],
  [
    "Máme certifikát ISO 27001 č. 10648217 vydaný společností TÜV SÜD Czech, platný do 31. března 2027.",
    ["TÜV SÜD Czech", "10648217", "2027-03-31"],
  ],
  [
    "Certifikát ISO 27001, ktorý vydala spoločnosť SGS, je platný do 15. septembra 2027.",
    ["SGS", null, "2027-09-15"],
  ],
  [
    "Сертификат ISO 27001 № 4471-RU, выданный BSI, действует до 31.03.2027.",
    ["BSI", "4471-RU", "2027-03-31"],
  ],
  [
    "Certifikat ISO 27001 izdao je Bureau Veritas, a vrijedi do 31. ožujka 2027.",
    ["Bureau Veritas", null, "2027-03-31"],
  ],
  [
    "BSI tarafından verilen, 31 Mart 2027'ye kadar geçerli ISO 27001 belgesine sahibiz.",
    ["BSI", null, "2027-03-31"],
  ],
  [
    "Kiwa Inspecta on myöntänyt meille ISO 27001 -sertifikaatin nro 5543-04, voimassa 31.8.2027 asti.",
    ["Kiwa Inspecta", "5543-04", "2027-08-31"],
  ],
  [
    "Πιστοποιητικό ISO 27001 που εκδόθηκε από την TÜV Hellas και ισχύει έως 31 Μαρτίου 2027.",
    ["TÜV Hellas", null, "2027-03-31"],
  ],
  ["Chứng chỉ ISO 27001 do BSI cấp, có hiệu lực đến ngày 31/03/2027.", ["BSI", null, "2027-03-31"]],
  [
    "Sertifikat ISO 27001 yang diterbitkan oleh BSI dan berlaku sampai 31 Maret 2027.",
    ["BSI", null, "2027-03-31"],
  ],
  ["ใบรับรอง ISO 27001 จาก BSI มีผลถึงวันที่ 31 มีนาคม 2570", ["BSI", null, "2027-03-31"]],
  ["شهادة ISO 27001 الصادرة عن BSI وسارية حتى 31 مارس 2027.", ["BSI", null, "2027-03-31"]],
  ["本公司ISO 27001證書由SGS核發，有效期限至2027年3月31日。", ["SGS", null, "2027-03-31"]],
  ["당사는 BSI로부터 ISO 27001 인증을 취득하였습니다.", ["BSI", null, null]],
] as const)("“%s” gives %o", ([text, details]) => {
  const { body, number, expires } = read(text).iso;
  expect([body, number, expires]).toEqual(details);
});

// Type and period of a report.
test.for([
  "Dysponujemy raportem SOC 2 typu II za okres od 1 stycznia 2025 r. do 31 grudnia 2025 r.",
  "Máme zprávu SOC 2 typu II za období od 1. 1. 2025 do 31. 12. 2025.",
  "Имеется отчёт SOC 2 типа II за период с 1 января по 31 декабря 2025 года.",
  "Ми маємо звіт SOC 2 типу II за період з 1 січня до 31 грудня 2025 року.",
  "1 Ocak 2025 – 31 Aralık 2025 dönemini kapsayan SOC 2 Tip II raporumuz mevcuttur.",
  "2025年1月1日から2025年12月31日までを対象期間とするSOC 2 タイプ2報告書を受領しています。",
  "SOC 2二型报告，审计期间为2025年1月1日至2025年12月31日。",
  "SOC 2 2종 보고서(대상기간 2025.01.01~2025.12.31)를 보유하고 있습니다.",
  "Báo cáo SOC 2 Loại II cho giai đoạn từ 01/01/2025 đến 31/12/2025.",
  "Laporan SOC 2 Tipe II untuk periode 1 Januari 2025 sampai 31 Desember 2025.",
  "เรามีรายงาน SOC 2 Type II สำหรับช่วงวันที่ 1 มกราคม 2568 ถึง 31 ธันวาคม 2568",
  "لدينا تقرير SOC 2 من النوع الثاني للفترة من 1 يناير 2025 إلى 31 ديسمبر 2025.",
  "Διαθέτουμε έκθεση SOC 2 Τύπου II για την περίοδο 1 Ιανουαρίου 2025 έως 31 Δεκεμβρίου 2025.",
  "Deținem un raport SOC 2 tip II pentru perioada 1 ianuarie – 31 decembrie 2025.",
])("“%s” is of type 2 and of the year 2025", (text) => {
  const { claim, type, periodStart, periodEnd } = read(text).soc2;
  expect([claim, String(type), periodStart, periodEnd]).toEqual([
    "yes",
    "2",
    "2025-01-01",
    "2025-12-31",
  ]);
});
