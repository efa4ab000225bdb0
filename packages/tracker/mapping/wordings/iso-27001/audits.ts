import type { HeadingWording } from "../heading-wording.ts";

/** Those who certify come for nothing else than an audit: "last CB visit". */
const VISIT_OF_THE_BODY =
  "(?:certification body|certifier|cb|registrar) (?:visit|audit|assessment)";

/** Wordings about the audits of a certified company, and what they found. */
export const auditWordings: readonly HeadingWording[] = [
  {
    field: "isoNonconformities",
    pattern: /^(?:(?:number|list|major|minor|open|any|and|or|of) )*(?:non ?conformit\w+|ncs)\b/u,
  },
  {
    field: "isoLastAuditDate",
    pattern: /^(?!.*\b(?:next|access)\b).*\blast\b.*\b(?:surveillance|recertification)\b/u,
  },
  {
    field: "isoLastAuditDate",
    pattern: new RegExp(String.raw`\b(?:last|latest|most recent) ${VISIT_OF_THE_BODY}\b`, "u"),
  },
  {
    field: "isoNextAuditDate",
    pattern: new RegExp(String.raw`\bnext ${VISIT_OF_THE_BODY}\b`, "u"),
  },
  { field: "isoLastAuditDate", pattern: /\b(?:last|latest|most recent) sa\b/u, topic: "iso" },
  { field: "isoNextAuditDate", pattern: /\bnext sa\b|\bsa due\b/u, topic: "iso" },
  {
    field: "isoNextAuditDate",
    pattern:
      /^(?!.*\b(?:access|internal|financial)\b).*(?:\bnext\b.*\b(?:surveillance|recertification|audit)\b|\brecertification (?:due|date|audit)|\brecert (?:due|date))/u,
  },
  {
    field: "isoLastAuditDate",
    pattern:
      /\bsurveillance\b|(?<!\b(?:from|in|during|since|aus|(?<!\bdate )of) (?:(?:the|your|its|dem) )?)\blast (?:(?:external|certification|iso|iec|27001) )*audit\b(?! (?:findings?|results?|reports?|scores?|ratings?)\b)/u,
  },
  { field: "isoNonconformities", pattern: /\b(?:deviations|divergences)\b/u, topic: "iso" },
  { field: "isoNonconformities", pattern: /\bnon ?conformit|\bncs?\b/u },
  { field: "isoRemoteCovered", pattern: /\b(?:remote|wfh|home)\b.*\b(?:in )?scope\b/u },
];
