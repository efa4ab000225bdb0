/**
 * Rules whose gap says that what was offered is no ISO 27001 certificate of the vendor's own. Nothing
 * more is asked about a certificate that is none.
 */
export const NOT_A_CERTIFICATE = [
  "art-borrowed-cloud-assurance",
  "art-borrowed-partner-or-premises",
  "art-in-progress",
  "art-iso-aligned-not-certified",
  "art-iso-personal-credential",
  "art-iso-wrong-standard",
  "art-lapsed",
  "art-self-attestation",
] as const;

/** The answer that asks for the whole certificate, because nothing identifies it. */
export const WHOLE_CERTIFICATE_ASKED = "art-claim-bare-yes/certificateUnidentified";

/** What makes it moot to ask for a single detail of the certificate. */
export const DETAILS_MOOT_AFTER = [...NOT_A_CERTIFICATE, WHOLE_CERTIFICATE_ASKED] as const;

/** What makes it moot to ask whether the certificate was kept alive by audits: it is none, or over. */
export const SURVEILLANCE_MOOT_AFTER = [
  ...DETAILS_MOOT_AFTER,
  "iso-cert-expired",
  "iso-cert-not-active",
  "iso-edition-withdrawn",
  "dq-date-order",
] as const;
