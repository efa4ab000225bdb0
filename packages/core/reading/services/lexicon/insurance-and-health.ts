import type { LineWordings } from "./line-wording.ts";

/** Insurance and health care. */
export const insuranceAndHealth = {
  "claims-processing": {
    whole:
      "claims, claim, claims processing, claim processing, claims adjudication, claim adjudication, " +
      "claims handling, claims management, claims administration, claims service, insurance claim, " +
      "insurance claims processing, fnol, first notice of loss, tpa, third party administrator, " +
      "third party administration, insurance bpo, insurance process, " +
      "health claims processing, medical claims processing, procesamiento de siniestros, " +
      "gestion de siniestros, siniestros, sinistros, regulacao de sinistros, processamento de sinistros, " +
      "gestion des sinistres, schadenbearbeitung",
    beside: {
      "policy-administration":
        "policy administration, policy servicing, policy issuance, underwriting support, " +
        "underwriting assistance, insurance back office, premium administration",
    },
    may: "insurance, underwriting, insurance operation, subrogation",
  },
  "healthcare-rcm": {
    whole:
      "rcm, revenue cycle management, revenue cycle, healthcare revenue cycle, medical revenue cycle, " +
      "healthcare rcm, healthcare bpo, gestion del ciclo de ingresos",
    parts: {
      billing:
        "medical billing, healthcare billing, hospital billing, physician billing, patient billing, charge entry, payment posting",
      coding:
        "medical coding, clinical coding, icd 10 coding, hcc coding, risk adjustment coding, healthcare coding",
      authorization:
        "prior authorization, pre authorization, preauthorization, insurance eligibility verification, eligibility verification",
      utilization: "utilization management, utilization review",
      denials: "denial management, denials management, medical ar, medical accounts receivable",
    },
  },
  "healthcare-support": {
    whole:
      "member support, member service, patient support, patient service, patient access, " +
      "healthcare support, healthcare customer service, " +
      "healthcare contact center, patient engagement, provider support, provider service, " +
      "member call, member call handling, patient call, patient call handling, provider call handling, member and provider call handling, " +
      "member and provider service, member and provider support, member contact center, patient contact center, " +
      "medical answering, atencion a pacientes, atendimento ao paciente",
    parts: {
      scheduling:
        "appointment scheduling, patient scheduling, medical scheduling, appointment booking",
    },
    beside: {
      nursing: "nurse line, nurse advice line, nurse triage, telehealth support, clinical support",
    },
  },
} as const satisfies LineWordings;
