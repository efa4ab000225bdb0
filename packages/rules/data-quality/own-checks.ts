import type { Facts } from "@scopefit/core/facts/facts";
import { diligenceFields } from "@scopefit/core/fields/diligence-fields";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { iso27001Fields } from "@scopefit/core/fields/iso-27001-fields";
import { soc2Fields } from "@scopefit/core/fields/soc-2-fields";
import { valueOf } from "@scopefit/core/reading/cell/fact";

import type { StateNotRead } from "./answers-not-read.ts";
import { type CoreField, coreFields, isNeeded } from "./core-fields.ts";

/**
 * Fields, beside the core ones and those on the service's own controls, that have a check of their
 * own. It says so itself where the answer is lacking, and a check of the answers would only repeat
 * it. A law of the repository finds a field that belongs here and is not listed.
 */
const HAVE_OWN_CHECK: ReadonlySet<FieldId> = new Set<FieldId>([
  "deliveryModel",
  "dataTypes",
  "subprocessors",
  "evidenceSeen",
  "evidenceDate",
  "isoCertificateNumber",
  "isoAccreditationBody",
  "isoIssueDate",
  "isoLastAuditDate",
  "isoNonconformities",
  "isoCertStatus",
  "isoExclusions",
  "isoSoaProvided",
  "isoRemoteCovered",
  "isoVerified",
  "soc2Exceptions",
  "soc2ExceptionsCount",
  "soc2MgmtResponse",
  "soc2ScopeExclusions",
  "soc2Subservice",
  "soc2SubserviceMethod",
  "soc2Csocs",
  "soc2Cuecs",
  "soc2CuecMapped",
  "soc2PeerReview",
  "bridgeLetter",
  "soc2EvidenceScope",
  "bridgeStart",
  "bridgeEnd",
  "bridgeSigner",
  "bridgeChanges",
]);

/** Where these checks have nothing to say all the same: most take an empty answer for none. */
const CHECK_IS_SILENT: Readonly<Partial<Record<FieldId, readonly StateNotRead[]>>> = {
  isoCertStatus: ["elsewhere"],
  isoExclusions: ["placeholder"],
  soc2ScopeExclusions: ["placeholder"],
  soc2EvidenceScope: ["placeholder", "elsewhere"],
  evidenceDate: ["placeholder", "elsewhere"],
};

const OF_CERTIFICATE: ReadonlySet<string> = new Set(Object.keys(iso27001Fields));
const OF_REPORT: ReadonlySet<string> = new Set(Object.keys(soc2Fields));
const OF_CONTROLS: ReadonlySet<string> = new Set(Object.keys(diligenceFields));

const CLAIMS: ReadonlySet<FieldId> = new Set<FieldId>(["isoClaim", "soc2Claim"]);

/** Core fields about the engagement: their checks read what is stated and pass over the rest. */
const ENGAGEMENT: ReadonlySet<FieldId> = new Set<FieldId>(["vendorLegalEntity", "serviceLine"]);

/** The facts that say which details matter. */
export type ClaimFacts = Pick<Facts, "isoClaim" | "soc2Claim">;

const core: ReadonlySet<FieldId> = new Set<FieldId>(coreFields);

/**
 * Whether no check of its own says that this field holds no answer, and it matters: details of a
 * certificate or report that is not claimed matter to nobody.
 */
export function isLeftToSay(field: FieldId, state: StateNotRead, facts: Facts): boolean {
  if (!isOfClaimed(field, facts)) return false;
  if (!isCore(field)) return state === "conflict" || !isSaidByOwnCheck(field, state);
  switch (state) {
    case "placeholder":
      return !isNeeded(field, facts);
    case "elsewhere":
    case "unclear":
      return CLAIMS.has(field) || ENGAGEMENT.has(field);
    case "conflict":
      return ENGAGEMENT.has(field);
  }
}

function isCore(field: FieldId): field is CoreField {
  return core.has(field);
}

function isSaidByOwnCheck(field: FieldId, state: StateNotRead): boolean {
  if (CHECK_IS_SILENT[field]?.includes(state) === true) return false;
  return HAVE_OWN_CHECK.has(field) || OF_CONTROLS.has(field);
}

/** Whether a field is no detail of a certificate or report that is not claimed. */
export function isOfClaimed(field: FieldId, { isoClaim, soc2Claim }: ClaimFacts): boolean {
  if (CLAIMS.has(field)) return true;
  if (OF_CERTIFICATE.has(field)) return valueOf(isoClaim)?.answer === "yes";
  return !OF_REPORT.has(field) || valueOf(soc2Claim)?.answer === "yes";
}
