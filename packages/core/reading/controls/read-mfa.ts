import { cellState } from "../cell/cell-state.ts";
import { mentionStanding } from "../text/clauses.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { isInPart } from "../cell/in-part.ts";
import { readTri } from "../kinds/read-tri.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import { isStillToCome } from "../cell/still-to-come.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

type Mfa = ValueOfField<"mfa">;

const MFA =
  /\b(?:mfa|2fa|multi[\s-]?factor|two[\s-]?factor|second\s+factor|authenticator|totp|fido2?|yubikeys?|passkeys?|webauthn|duo|hardware\s+(?:tokens?|keys?)|push)\b/iu;
const SINGLE_SIGN_ON =
  /\b(?:sso|single\s+sign[\s-]?on|saml|okta|entra|azure\s+ad|ping|onelogin)\b/iu;

const EVERYBODY =
  /\b(?:all|every|each)\s+(?:(?:of\s+)?(?:the|our|internal|external|client|corporate|system)\s+)*(?:users?|staff|agents?|employees?|personnel|accounts?|access|systems?|log-?ins?|sites?|workers?|people|supervisors?|applications?|apps?)\b|\beveryone\b|\beverybody\b|\beverywhere\b|\b100\s*%/iu;

/** Who or what a second factor is for, where that is not everybody. */
const REMOTE = String.raw`(?:vpn|remote(?:\s+(?:access|users?|workers?|staff|agents?|log-?ins?|connections?))?|wfh(?:\s+\p{L}+)?|home(?:[\s-]\p{L}+)?|external\s+access|off-?site)`;
const ADMINS = String.raw`(?:(?:it|system|domain|local|global)\s+)?(?:admin(?:istrator|istrative)?s?|privileged|root|supervisors?|team\s+lead(?:er)?s?|managers?|it\s+staff)(?:\s+(?:access|users?|accounts?|log-?ins?|roles?|staff))?`;
const onlyFor = (group: string): RegExp =>
  new RegExp(
    String.raw`\b${group}\s+only\b|\bonly\s+(?:(?:for|on|via|over|with)\s+)?(?:the\s+|our\s+)?${group}\b|\b(?:limited|restricted|confined)\s+to\s+(?:the\s+)?${group}\b`,
    "iu",
  );
const REMOTE_ONLY = onlyFor(REMOTE);
const ADMINS_ONLY = onlyFor(ADMINS);
const ANY_REMOTE = new RegExp(String.raw`\b${REMOTE}\b`, "iu");
const ANY_ADMINS = new RegExp(String.raw`\b${ADMINS}\b`, "iu");

const OFFICE =
  /\b(?:on[\s-]?site|on[\s-]?prem(?:ises?)?|in[\s-]office|offices?|floor|internal\s+network|lan)\b/iu;
const ORDINARY_STAFF =
  /\b(?:agents?|(?:standard|regular|normal|ordinary|end)[\s-]users?|users|staff|employees)\b/iu;

const WEAK =
  /\b(?:sms|text\s+messages?|voice\s+calls?|e-?mail(?:ed)?\s+(?:codes?|otps?|pins?|links?)|(?:codes?|otps?)\s+(?:by|via|over)\s+e-?mail)\b/iu;
const STRONG =
  /\b(?:apps?|authenticator|totp|fido2?|yubikeys?|passkeys?|webauthn|duo|hardware|tokens?|push|smart\s?cards?|biometrics?|certificates?)\b/iu;

/**
 * For whom multi-factor sign-in is in place. "VPN only" leaves out whoever sits in the office, a
 * second factor for administrators leaves out the agents, and single sign-on is no second factor.
 */
export function readMfa(cell: SourceCell): Fact<Mfa> {
  const state = cell.content.kind === "boolean" ? null : cellState(cell);
  if (state !== null) return state;
  const { text } = cell.content;
  const answer = readTri(cell);
  const limit = limitIn(text);
  if (limit !== null) return statedIn(cell, limit);
  if (isStillToCome(text)) return statedIn(cell, "planned");
  if (answer.state === "stated" && answer.value === "no") return statedIn(cell, "none");
  if (isTaken(text, MFA)) return unclearIn(cell, "it denies something and not all");
  if (isInPart(text) || namesSomeOnly(text)) return statedIn(cell, "in-part");
  if (answer.state === "stated" || isForEverybody(text)) return statedIn(cell, strength(text));
  if (SINGLE_SIGN_ON.test(text) && !MFA.test(text)) return statedIn(cell, "single-sign-on");
  return unclearIn(cell, "it does not say for whom a second factor is required");
}

/** "VPN only", "for admins, not for agents": a limit that leaves out whoever else signs in. */
function limitIn(text: string): "remote-only" | "admins-only" | null {
  if (REMOTE_ONLY.test(text)) return "remote-only";
  if (ADMINS_ONLY.test(text)) return "admins-only";
  if (ANY_REMOTE.test(text) && isTaken(text, OFFICE)) return "remote-only";
  return ANY_ADMINS.test(text) && isTaken(text, ORDINARY_STAFF) ? "admins-only" : null;
}

/** Whether a text takes back the first thing it says of this kind. */
function isTaken(text: string, pattern: RegExp): boolean {
  const match = pattern.exec(text);
  if (match === null) return false;
  return mentionStanding(text, match.index, match.index + match[0].length) === "negated";
}

/** "MFA on VPN": it says so of one way in and nothing of the others. */
function namesSomeOnly(text: string): boolean {
  return !EVERYBODY.test(text) && (ANY_REMOTE.test(text) || ANY_ADMINS.test(text));
}

function isForEverybody(text: string): boolean {
  return MFA.test(text) && EVERYBODY.test(text);
}

function strength(text: string): "everyone" | "weak-factor" {
  return WEAK.test(text) && !STRONG.test(text) ? "weak-factor" : "everyone";
}
