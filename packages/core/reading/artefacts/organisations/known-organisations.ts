import { accreditationBodies } from "../reference/accreditation-bodies.ts";
import { auditFirms } from "../reference/audit-firms.ts";
import { certificationBodies, notCertificationBodies } from "../reference/certification-bodies.ts";
import { hostingProviders, hyperscalers, platforms } from "../reference/cloud-providers.ts";
import { organisationLexicon } from "../reference/organisation-lexicon.ts";

/** Names that can stand for an ISO/IEC 27001 certification body. */
export const certificationBodyLexicon = organisationLexicon(certificationBodies);
/** Names that can stand for an accreditation body. */
export const accreditationBodyLexicon = organisationLexicon(accreditationBodies);
/** Names that can stand for a SOC 2 service auditor. */
export const auditFirmLexicon = organisationLexicon(auditFirms);
/** The large public clouds, whose assurance vendors cite as if it were theirs. */
export const hyperscalerLexicon = organisationLexicon(hyperscalers);

/** Hosts, platforms and services that vendors build on. */
export const platformLexicon = organisationLexicon([...hostingProviders, ...platforms]);

const cloudProviderLexicon = organisationLexicon([...hyperscalers, ...hostingProviders]);
const misstatedIssuerLexicon = organisationLexicon(notCertificationBodies);

/** The usual name of the certification body that a text names, or `null`. */
export function knownCertificationBody(text: string): string | null {
  return certificationBodyLexicon.nameIn(text);
}

/** The usual name of the accreditation body that a text names, or `null`. */
export function knownAccreditationBody(text: string): string | null {
  return accreditationBodyLexicon.nameIn(text);
}

/** The usual name of the audit firm that a text names, or `null`. */
export function knownAuditFirm(text: string): string | null {
  return auditFirmLexicon.nameIn(text);
}

/** The usual name of the cloud, hosting or platform provider that a text names, or `null`. */
export function knownCloudProvider(text: string): string | null {
  return cloudProviderLexicon.nameIn(text);
}

/** ISO, IAF, AICPA, a compliance platform: named as issuers and issuing no certificate themselves. */
export function knownNonIssuer(text: string): string | null {
  return misstatedIssuerLexicon.nameIn(text);
}
