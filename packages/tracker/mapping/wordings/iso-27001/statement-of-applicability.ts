import type { HeadingWording } from "../heading-wording.ts";

/** Wordings about the statement of applicability. */
export const statementOfApplicabilityWordings: readonly HeadingWording[] = [
  // "Scope / Statement of Applicability": what stands first is asked for.
  {
    field: "isoScopeStatement",
    pattern: /^(?:\S+ ){0,3}scope (?:and |or )?(?:the )?(?:soa|statement of applicability)$/u,
  },
  {
    field: "isoSoaExcludedControls",
    pattern:
      /\b(?:soa|statement of applicability|annex a)\b.*\b(?:exclu|not applicable\b|non applicable\b)|\b(?:excluded|non applicable|inapplicable) (?:annex a )?controls\b/u,
  },
  {
    field: "isoSoaExcludedControls",
    pattern:
      /(?<!\baccess )\bcontrols (?:\w+ ){0,3}?(?:excluded|not applicable)\b(?! (?:from|to|in) (?!(?:the )?(?:soa|statement|annex|scope)\b))|\bexclu\w*\b.*\b(?:annex a|soa|statement of applicability)\b/u,
  },
  {
    field: "isoSoaVersion",
    pattern: /\b(?:soa|statement of applicability)\b.*\b(?:version|rev|ref)/u,
  },
  {
    field: "isoSoaDate",
    pattern:
      /\b(?:soa|statement of applicability)\b.*\bdate|\bdate (?:of )?(?:the )?(?:soa|statement of applicability)\b/u,
  },
  { field: "isoSoaProvided", pattern: /\b(?:soa|statement of applicability)\b/u },
];
