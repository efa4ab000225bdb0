import { knownAuditFirm } from "../../artefacts/organisations/known-organisations.ts";

/** Schemes and papers that stand in columns of ISO 27001 and SOC 2 in their place. */
const OTHER_SCHEME = String.raw`CREST|CHECK|IASME|WebTrust|HDS|NEN\s?7510|MTCS|OSPAR|ISMAP|K-?ISMS(?:-P)?|SecNumCloud|IRAP|NABL|BCRs?|SCCs?|DPAs?|DPF|NDAs?|BAAs?|MSAs?|pen(?:etration)?[\s-]?test(?:ing|ed)?|VAPT|questionnaire|SIG(?:\s?lite)?|CAIQ|HECVAT|insurance`;

const TICKED_OTHER = new RegExp(
  String.raw`^\s*(?:(?:yes|y|✅|✓|✔\ufe0f?|☑\ufe0f?)[\s:–—,(-]+)(?:${OTHER_SCHEME})(?:\s+(?:signed|in place|certified|on file|done|completed?|report))?\)?\s*$`,
  "iu",
);

/** "Federal Reserve attestation": somebody's own, who is no auditor. */
const ATTESTATION_OF_OTHER = /^\W*(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+)\s+[Aa]ttestation\W*$/u;
const HOW_ATTESTED =
  /(?<!\p{L})(?:independent|annual|external|third|party|type|latest|current|valid|signed|full|auditors?|audit|security|vendor|soc|llp|cpas?|group|assurance|advis[oe]rs|partners|associates|consulting)(?!\p{L})/iu;

/** "✅ CREST", "Yes (DPA signed)": a yes to something else than the certificate or report that the column is about. */
export function saysOnlyOtherScheme(text: string): boolean {
  return TICKED_OTHER.test(text) || namesOtherAttestation(text);
}

function namesOtherAttestation(text: string): boolean {
  const name = ATTESTATION_OF_OTHER.exec(text)?.[1];
  return name !== undefined && !HOW_ATTESTED.test(name) && knownAuditFirm(name) === null;
}
