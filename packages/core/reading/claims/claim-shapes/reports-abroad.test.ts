import { expectReports } from "./stated-details.ts";

// Reports as forms and sentences in other languages give them.

expectReports([
  [
    null,
    "SOC 2 Typ II Bericht, Prüfer: KPMG AG, Prüfungszeitraum: 01.01.2025 bis 31.12.2025, Prüfungsurteil: uneingeschränkt, Abweichungen: keine",
    {
      claim: "yes",
      type: 2,
      auditor: "KPMG AG",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
      exceptions: false,
    },
  ],
  [
    null,
    "Rapport SOC 2 Type II — auditeur : Mazars ; période : du 1er janvier 2025 au 31 décembre 2025 ; opinion : sans réserve ; exceptions : aucune",
    {
      claim: "yes",
      type: 2,
      auditor: "Mazars",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
      exceptions: false,
    },
  ],
  [
    null,
    "Informe SOC 2 Tipo II. Auditor: Grant Thornton. Periodo: 01/04/2025 - 31/03/2026. Opinión: sin salvedades. Excepciones: ninguna.",
    {
      claim: "yes",
      type: 2,
      auditor: "Grant Thornton",
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
      opinion: "unqualified",
      exceptions: false,
    },
  ],
  [
    "SOC 2 Type II",
    "Subservice organisations (Ridgehost) are presented using the carve‑out method.",
    { claim: "yes", subserviceMethod: "carve-out" },
  ],
  [
    null,
    "SOC 2 Type II。監査人：有限責任監査法人トーマツ。対象期間：2025年1月1日～2025年12月31日。意見：無限定適正意見。",
    {
      claim: "yes",
      type: 2,
      auditor: "有限責任監査法人トーマツ",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
    },
  ],
  [
    null,
    "SOC 2 Type II 报告，审计机构：普华永道，审计期间：2025年1月1日至2025年12月31日，审计意见：无保留意见",
    {
      claim: "yes",
      type: 2,
      auditor: "普华永道",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
    },
  ],
  [
    null,
    "Relatório SOC 2 Tipo II, auditor: Grant Thornton, período: 01/01/2025 a 31/12/2025, opinião sem ressalvas, sem exceções",
    {
      claim: "yes",
      type: 2,
      auditor: "Grant Thornton",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
      exceptions: false,
    },
  ],
  [
    null,
    "SOC 2 Type II-rapport, revisor: KPMG AB, period: 2025-01-01 till 2025-12-31, utan anmärkning",
    {
      claim: "yes",
      type: 2,
      auditor: "KPMG AB",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
    },
  ],
  [
    null,
    "El informe SOC 2 Tipo II, emitido por Deloitte para el período del 1 de enero al 31 de diciembre de 2025, contiene una opinión sin salvedades y dos excepciones.",
    {
      claim: "yes",
      type: 2,
      auditor: "Deloitte",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
      exceptions: 2,
    },
  ],
  [
    null,
    "Le rapport SOC 2 Type II établi par Mazars couvre la période du 1er avril 2025 au 31 mars 2026 ; opinion avec réserve.",
    {
      claim: "yes",
      type: 2,
      auditor: "Mazars",
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
      opinion: "qualified",
    },
  ],
  [
    null,
    "Der SOC-2-Typ-II-Bericht der KPMG AG umfasst den Zeitraum vom 1. Januar 2025 bis 31. Dezember 2025 und enthält zwei Abweichungen bei uneingeschränktem Prüfungsurteil.",
    {
      claim: "yes",
      type: 2,
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
      exceptions: 2,
    },
  ],
]);
