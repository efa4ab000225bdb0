const SOA = String.raw`(?:So\s?A|S\.o\.A\.?|[Ss]tatement\s+[Oo]f\s+[Aa]pplicability|STATEMENT OF APPLICABILITY)`;
const VERSION = String.raw`(?:[Vv](?:er(?:sion)?)?|VERSION|[Rr]ev(?:ision)?|[Ii]ssue|[Ee]dition)\.?\s*(?:[Nn]o\.?\s*)?:?\s*(\d+(?:\.\d+)*)`;

/** "Statement of Applicability, version 3.1": the version stands close behind the name. */
const NAMED = new RegExp(String.raw`(?<!\p{L})${SOA}[^.;]{0,25}?(?<!\p{L})${VERSION}`, "u");
/** "v3.1 of the Statement of Applicability". */
const NAMED_AFTER = new RegExp(String.raw`(?<!\p{L})${VERSION}\s+of\s+(?:the\s+)?${SOA}`, "u");
const VERSIONED = new RegExp(String.raw`(?<!\p{L})${VERSION}`, "u");
const BARE = /^\s*(\d{1,2}(?:\.\d{1,3}){0,2})\s*$/u;

/** The version of the Statement of Applicability that a certificate's wording cites, or `null`. */
export function soaVersionIn(text: string): string | null {
  const match = NAMED.exec(text) ?? NAMED_AFTER.exec(text);
  return plainVersion(match?.[1]);
}

/** The version that a cell for it gives: "V2.1 dated 01.03.2025" is 2.1. */
export function soaVersionOf(cell: string): string | null {
  const match = BARE.exec(cell) ?? VERSIONED.exec(cell);
  return plainVersion(match?.[1]);
}

/** "3" and "3.0" are one version. */
function plainVersion(version: string | undefined): string | null {
  return version === undefined
    ? null
    : version.replace(/^0+(?=\d)/u, "").replace(/(?:\.0+)+$/u, "");
}
