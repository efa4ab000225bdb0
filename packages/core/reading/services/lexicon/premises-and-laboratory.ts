import type { LineWordings } from "./line-wording.ts";

/** What is done at premises, in laboratories and in the middle of a bank. */
export const premisesAndLaboratory = {
  "facility-services": {
    whole:
      "facility management, facility management service, facility service, integrated facility management, fm service, hard fm, soft fm, total facility management",
    beside: {
      cleaning:
        "cleaning, cleaning service, office cleaning, janitorial, janitorial service, industrial cleaning, window cleaning",
      guarding:
        "guarding, security guarding, manned guarding, security guard, guard service, guarding service, manned security, security patrol, key holding",
      catering: "catering, catering service, canteen service, canteen, staff restaurant",
      reception:
        "reception service, reception desk, front of house, front of house reception, front of house service, reception and switchboard, switchboard and reception, visitor reception, front desk, reception and mailroom, front desk service, concierge service",
      maintenance:
        "building maintenance, building service, technical building maintenance, hvac, hvac maintenance, lift maintenance, facility maintenance, " +
        "maintenance of lift, elevator maintenance, maintenance of elevator, boiler maintenance, maintenance of boiler, lift and boiler maintenance, " +
        "property maintenance, planned property maintenance, planned preventive maintenance",
      grounds:
        "grounds maintenance, grounds keeping, landscaping, gardening, pest control, waste management, snow removal",
    },
  },
  "laboratory-testing": {
    whole:
      "laboratory testing, testing laboratory service, analytical testing laboratory service, laboratory service, lab testing, lab service, lab analysis, " +
      "laboratory analysis, analytical testing, laboratory test, lab test, laboratory examination",
    parts: {
      microbiology: "microbiological testing, microbiology testing, microbiological analysis",
      chemistry: "chemical testing, chemical analysis",
      food: "food testing, food analysis",
      environment:
        "water testing, water analysis, environmental testing, soil testing, soil analysis, air quality testing",
      clinical:
        "clinical laboratory service, clinical laboratory testing, clinical lab testing, medical laboratory service, diagnostic testing, pathology, " +
        "pathology service, blood testing, genetic testing",
      materials:
        "material testing, textile testing, toy testing, product safety testing, electrical safety testing, non destructive testing",
    },
    beside: {
      calibration:
        "calibration, calibration service, calibration laboratory service, calibration of instrument, instrument calibration",
    },
    may: "laboratory, lab, testing laboratory, analytical laboratory, clinical laboratory, medical laboratory, diagnostic laboratory, calibration laboratory",
  },
  "banking-operations": {
    whole:
      "banking operation, banking back office, bank back office, banking bpo, banking process outsourcing",
    parts: {
      loans:
        "loan servicing, mortgage servicing, mortgage and loan servicing, loan and mortgage servicing, loan processing, mortgage processing, " +
        "loan administration, mortgage administration, loan origination support, mortgage origination support, loan underwriting support, mortgage underwriting support, credit underwriting support, loan underwriting, mortgage underwriting, credit underwriting, " +
        "credit processing, lease administration",
      cards:
        "card processing, card issuing, card operation, card management service, merchant acquiring",
      payments:
        "payment processing, card payment processing, payment investigation, payment service, payments processing, payments operation, payment operation, cheque processing, check processing, " +
        "trade settlement, settlement service, remittance processing",
      funds:
        "fund administration, fund accounting, transfer agency, securities processing, securities settlement, custody service, " +
        "wealth management operation",
      trade:
        "trade finance, trade finance processing, trade finance operation, letter of credit processing",
    },
  },
} as const satisfies LineWordings;
