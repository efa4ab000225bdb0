import type { HeadingWording } from "./heading-wording.ts";

const OF_CERTIFICATE =
  "(?:(?:certificate |cert |registration )?(?:number|no|id|ref)|expiry(?: date)?|expiration(?: date)?|validity|valid until|issuer|(?:certification|certifying|issuing) body|body|edition|version|issue date|date of issue|scope|dates?)";
const OF_REPORT =
  "(?:(?:report )?type|(?:audit |report |reporting )?period|period covered|auditor|audit firm|opinion|(?:report |issue )?date|criteria|categories|scope|exceptions)";

/** "Number and expiry date", "type, period and auditor": commas are gone from a heading in plain words. */
function severalOf(details: string): string {
  return String.raw`${ASKS_FIRST}.*\b${details}(?:(?: ${details})*(?: (?:and|or|as well as))(?: (?:the|its))? ${details}|(?: ${details}){2,})\b`;
}

/** "Do you hold a certificate? What is its scope and expiry?" asks for the claim first. */
const ASKS_FIRST = String.raw`^(?!(?:do|does|did|is|are|has|have)\b)`;

/** "If yes, please give details": whatever the question before it was about. */
const DETAILS_ASKED = String.raw`^if (?:yes|so|certified|applicable|available)\b.*\b(?:details?|specify|describe|elaborate|information)\b`;

/** Wordings that ask for several details of a certificate or report at once, which one cell then holds. */
export const severalDetailsWordings: readonly HeadingWording[] = [
  {
    field: "isoDetails",
    pattern: new RegExp(`${severalOf(OF_CERTIFICATE)}|${DETAILS_ASKED}`, "u"),
    topic: "iso",
  },
  {
    field: "isoDetails",
    pattern: new RegExp(
      String.raw`(?=^.*\b(?:certificate|certification)\b)${severalOf(OF_CERTIFICATE)}`,
      "u",
    ),
  },
  {
    field: "isoDetails",
    pattern:
      /^certificate (?:number|id|ref) (?:(?:and|or) )?(?:entity|body|issuer|issued by|certifier|registrar|certification body)$/u,
  },
  {
    field: "soc2Details",
    pattern: new RegExp(`${severalOf(OF_REPORT)}|${DETAILS_ASKED}`, "u"),
    topic: "soc2",
  },
];
