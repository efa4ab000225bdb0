import { readFileSync } from "node:fs";

import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { matchHeading } from "@scopefit/tracker/mapping/match-heading";

/** Which fields of the dictionary belong to each label of a labelled set of headings. */
const FIELDS_OF_LABEL: Readonly<Record<string, readonly FieldId[]>> = {
  "vendor-name": ["vendorName", "vendorAliases"],
  "legal-entity": ["vendorLegalEntity", "vendorParent", "isoEntity", "soc2Entity"],
  "service-line/description": ["serviceLine", "serviceDescription", "soc2ServicesCovered"],
  "delivery-locations": ["deliveryLocations", "dataLocation", "deliveryModel", "soc2Locations"],
  "data-types": ["dataTypes"],
  systems: ["systemsUsed", "cloudHosting"],
  subprocessors: ["subprocessors", "soc2Subservice"],
  "iso-status": ["isoClaim", "isoCertStatus", "isoEvidence"],
  "iso-edition": ["isoEdition", "isoStandard"],
  "iso-cert-number": ["isoCertificateNumber"],
  "iso-cert-body": ["isoCertificationBody"],
  "iso-accreditation": ["isoAccreditationBody"],
  "iso-scope": ["isoScopeStatement"],
  "iso-sites": ["isoSites"],
  "iso-exclusions": ["isoExclusions", "isoSoaExcludedControls"],
  "iso-issue-date": ["isoIssueDate", "isoOriginalDate"],
  "iso-expiry-date": ["isoExpiryDate"],
  "iso-last-surveillance": ["isoLastAuditDate", "isoNextAuditDate"],
  "soc2-status": ["soc2Claim", "soc2Evidence", "socReportKind"],
  "soc2-type": ["soc2Type"],
  "soc2-categories": ["soc2Tsc"],
  "soc2-period-start": ["soc2PeriodStart", "soc2AsOfDate"],
  "soc2-period-end": ["soc2PeriodEnd", "soc2AsOfDate"],
  "soc2-auditor": ["soc2Auditor"],
  "soc2-opinion": ["soc2Opinion", "soc2OpinionReason"],
  "soc2-exceptions": ["soc2Exceptions", "soc2ExceptionsCount"],
  "soc2-cuecs": ["soc2Cuecs", "soc2CuecOwner", "soc2CuecMapped"],
  "soc2-subservice-method": ["soc2SubserviceMethod", "soc2Subservice", "soc2Csocs"],
  "soc2-system-description": ["soc2System", "soc2ServicesCovered"],
  "soc2-bridge-letter": ["bridgeLetter", "bridgeEnd", "bridgeStart"],
  "access-control": [
    "mfa",
    "privilegedAccess",
    "accessReviewFreq",
    "leaverRemovalTime",
    "accessToBuyerSystems",
  ],
  "data-handling": [
    "dataEncryption",
    "dataRetention",
    "dlp",
    "clientSegregation",
    "cleanDesk",
    "dataLocation",
  ],
  "incident-response": ["incidentPlan", "breachNotifyHours", "incidentTestDate", "incidentHistory"],
  "site-resilience": ["bcpPlan", "bcpTestDate", "rto", "rpo"],
  "remote-work": ["remoteControls", "deliveryModel", "byod", "remoteShare"],
  "subprocessor-management": [
    "subprocessorNotice",
    "subprocessorAssurance",
    "soc2SubserviceReports",
  ],
  "owner/contact": ["buyerOwner"],
  "contract-date": ["relianceFrom", "relianceTo"],
  criticality: ["inherentRisk", "availabilityCriticality"],
};

interface LabelledHeading {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly accept?: readonly string[];
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Usage: tsx measure/headings.ts FILE.jsonl");
  process.exit(1);
}
const headings = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as LabelledHeading);

const labelled = new Set(Object.values(FIELDS_OF_LABEL).flat());
let right = 0;
let wrong = 0;
let missed = 0;
for (const { id, text, label, accept = [] } of headings) {
  const { field } = matchHeading([text]);
  const labels = [label, ...accept];
  const isOther = field === null || !labelled.has(field);
  const isRight = labels.some((it) =>
    it === "other/none" ? isOther : field !== null && (FIELDS_OF_LABEL[it] ?? []).includes(field),
  );
  if (isRight) right += 1;
  else if (field === null) missed += 1;
  else wrong += 1;
  if (!isRight)
    console.log(
      `${field === null ? "missed" : "WRONG "} ${id} [${labels.join(" | ")}] → ${field ?? "–"}: ${text.slice(0, 110)}`,
    );
}
console.log(`${headings.length} headings: ${right} right, ${missed} missed, ${wrong} wrong`);
