import type { Artefact } from "@scopefit/core/coverage/coverage";
import type { Facts } from "@scopefit/core/facts/facts";
import { isUnanswered } from "@scopefit/core/reading/cell/fact";

/** The fields in which a certificate or report can be identified. */
export const identifyingFields = [
  "isoCertificateNumber",
  "isoCertificationBody",
  "isoExpiryDate",
  "isoScopeStatement",
  "soc2Type",
  "soc2PeriodEnd",
  "soc2AsOfDate",
  "soc2Auditor",
  "soc2System",
  "soc2ServicesCovered",
] as const;

export type IdentifyingField = (typeof identifyingFields)[number];

/** One detail by which an artefact is identified. */
export interface IdentifyingDetail {
  readonly name: string;
  /** Any of these fields gives it; the first is the one to ask for. */
  readonly fields: readonly [IdentifyingField, ...IdentifyingField[]];
}

/** The four details that tell one certificate or report from any other. */
export const identifyingDetails: Readonly<Record<Artefact, readonly IdentifyingDetail[]>> = {
  iso: [
    { name: "certificate number", fields: ["isoCertificateNumber"] },
    { name: "certification body", fields: ["isoCertificationBody"] },
    { name: "expiry date", fields: ["isoExpiryDate"] },
    { name: "scope", fields: ["isoScopeStatement"] },
  ],
  soc2: [
    { name: "report type", fields: ["soc2Type"] },
    { name: "period", fields: ["soc2PeriodEnd", "soc2AsOfDate"] },
    { name: "audit firm", fields: ["soc2Auditor"] },
    { name: "system described", fields: ["soc2System", "soc2ServicesCovered"] },
  ],
};

/** Whether a detail is given, be it only as a pointer to a document. */
export function isGiven(
  { fields }: IdentifyingDetail,
  facts: Pick<Facts, IdentifyingField>,
): boolean {
  return fields.some(
    (field) => !isUnanswered(facts[field]) && facts[field].state !== "not-applicable",
  );
}
