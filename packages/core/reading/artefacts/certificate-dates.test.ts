import { expect, test } from "vitest";
import { certificateDatesIn } from "./certificate-dates.ts";

test.for([
  ["issued on 1 March 2025, valid until 28 February 2028", "2025-03-01", "2028-02-28"],
  ["valid from 2025-03-01 to 2028-02-29", "2025-03-01", "2028-02-29"],
  ["expires Oct 2027", null, "2027-10-01"],
  ["gültig bis 31.10.2027", null, "2027-10-31"],
  ["gültig vom 03.02.2025 bis 02.02.2028", "2025-02-03", "2028-02-02"],
  ["valid from 03.02.2025 until 02.02.2028", "2025-02-03", "2028-02-02"],
  ["válida hasta el 15 de marzo de 2027", null, "2027-03-15"],
  ["valable jusqu'au 12 octobre 2026", null, "2026-10-12"],
  ["scadenza 30 aprile 2027", null, "2027-04-30"],
  ["geldig tot 1 juli 2026", null, "2026-07-01"],
  ["ausgestellt von der DQS am 12. März 2024", "2024-03-12", null],
  ["ist am 30.11.2024 abgelaufen", null, "2024-11-30"],
  ["(A-LIGN, 11/2023–11/2026)", "2023-11-01", "2026-11-01"],
  ["(A-LIGN, 11/2023–05/2024)", null, null],
  ["Statement of Applicability dated 3 March 2025", null, null],
  ["| Issue date | 2024-11-05 |", "2024-11-05", null],
  ["Ausstellungsdatum: 12.04.2025", "2025-04-12", null],
  ["Gültigkeitsdauer: bis 11.04.2028", null, "2028-04-11"],
  ["Data di scadenza: 09/06/2027", null, "2027-06-09"],
  ["Fecha de Vigencia: Hasta 14 de Agosto, 2026", null, "2026-08-14"],
  ["Ważny do: 14.02.2027", null, "2027-02-14"],
  ["giltigt till och med 2027-03-31", null, "2027-03-31"],
  ["有効期限：2027年5月9日", null, "2027-05-09"],
  ["2021年3月29日の初回認証から2027年3月28日まで有効", null, "2027-03-28"],
  ["first issued 3 May 2018, current issue 3 May 2024", "2024-05-03", null],
  ["original registration date 3 May 2018", null, null],
  ["certified since 2016", null, null],
  ["next surveillance audit 3 May 2027", null, null],
  ["it replaces the certificate valid until 25 September 2025", null, null],
] as const)("“%s” was issued %s and expires %s", ([text, issued, expires]) => {
  const dates = certificateDatesIn(text, null);
  expect([dates.issued?.earliest ?? null, dates.expires?.earliest ?? null]).toEqual([
    issued,
    expires,
  ]);
});
