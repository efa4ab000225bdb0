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
] as const;

/** The answer that asks for the whole certificate, because nothing identifies it. */
export const WHOLE_CERTIFICATE_ASKED = "art-claim-bare-yes/certificateUnidentified";

/** What makes it moot to ask for a single detail of the certificate. */
export const DETAILS_MOOT_AFTER = [...NOT_A_CERTIFICATE, WHOLE_CERTIFICATE_ASKED] as const;
