import type { LineWordings } from "./line-wording.ts";

/** Insurance and health care. */
export const insuranceAndHealth = {
  "claims-processing": {
    whole:
      "claims, claim, claims processing, first notification of loss, loss notification, accident notification, accident hotline, accident helpline, notification of loss, loss adjusting, claims settlement, claims assessment, " +
      "motor claim, property claim, health claim processing, health insurance claim, life insurance claim, claims intake, claims registration, claims support, claims outsourcing, " +
      "claims third party administration, claim processing, claims adjudication, claim adjudication, " +
      "claims handling, claims management, claims administration, claims service, insurance claim, " +
      "insurance claims processing, fnol, first notice of loss, tpa, third party administrator, " +
      "third party administration, insurance bpo, insurance process, " +
      "health claims processing, medical claims processing, procesamiento de siniestros, " +
      "gestion de siniestros, tramitacion de siniestros, atencion de siniestros, gestao de sinistros, siniestros, sinistros, " +
      "regulacao de sinistros, processamento de sinistros, " +
      "gestion des sinistres, schadenbearbeitung",
    beside: {
      "policy-administration":
        "policy administration, policy servicing, policy management, policy endorsement, policy renewal, endorsement and renewal, " +
        "new business processing, insurance policy administration, policy issuance, underwriting support, " +
        "underwriting assistance, insurance back office, premium administration",
      recovery: "subrogation, subrogation recovery, subrogation service, claims recovery",
    },
    may: "insurance, underwriting, insurance operation, health claim",
  },
  "healthcare-rcm": {
    whole:
      "rcm, revenue cycle management, revenue cycle, healthcare revenue cycle, medical revenue cycle, " +
      "healthcare rcm, healthcare bpo, gestion del ciclo de ingresos",
    parts: {
      billing:
        "medical billing, healthcare billing, medical billing service, billing for healthcare provider, medical claim submission, claim scrubbing, " +
        "ar follow up, healthcare ar, hospital billing, physician billing, patient billing, charge entry, payment posting, " +
        "era posting, eob posting, era eob posting, remittance posting, remittance advice posting",
      coding:
        "medical coding, clinical coding, medical record coding, icd coding, inpatient coding, outpatient coding, cpt coding, drg coding, " +
        "coding audit, medical coding audit, icd 10 coding, hcc coding, risk adjustment coding, healthcare coding",
      authorization:
        "prior authorization, pre authorization, preauthorization, insurance eligibility verification, insurance verification, benefit verification, " +
        "eligibility verification",
      utilization: "utilization management, utilization review, concurrent review",
      credentialing: "provider credentialing, physician credentialing",
      denials: "denial management, denials management, medical ar, medical accounts receivable",
    },
    mayParts: { coding: "coding" },
  },
  "healthcare-support": {
    whole:
      "member support, member service, member enrollment, member enrolment, plan enrollment, plan enrolment, health plan enrollment, health plan enrolment, patient helpline, patient helpdesk, patient contact, patient support, patient service, patient access, " +
      "healthcare support, healthcare customer service, " +
      "healthcare contact center, patient engagement, provider support, provider service, " +
      "member call, member call handling, patient call, patient call handling, provider call handling, member and provider call handling, " +
      "member and provider service, member and provider support, member and provider contact center, member and provider call center, member contact center, patient contact center, " +
      "medical answering, atencion a pacientes, atendimento ao paciente",
    parts: {
      scheduling:
        "appointment scheduling, patient scheduling, medical scheduling, appointment booking, patient appointment, patient appointment call, appointment call, " +
        "patient booking",
    },
    beside: {
      nursing:
        "nurse line, nurse advice line, nurse advice, nurse advice service, telephone triage, clinical triage, nurse hotline, nursing hotline, nurse triage, nurse triage line, telehealth support, clinical support",
      documentation:
        "medical scribe, medical scribing, clinical documentation improvement, clinical documentation",
      records:
        "medical record retrieval, medical chart retrieval, medical record review, chart review, chart abstraction",
      safety:
        "pharmacovigilance, drug safety, adverse event reporting, adverse event processing, adverse event intake, pharmacovigilance case processing, adverse event case processing, icsr processing, safety case processing",
      trials:
        "clinical data management, clinical trial management, clinical trial support, medical writing, clinical research service",
    },
    may: "enrollment, enrolment",
  },
} as const satisfies LineWordings;
