import { type Fact, stated } from "../cell/fact.ts";
import { isInPart } from "../cell/in-part.ts";
import { leadingAnswer } from "../cell/leading-answer.ts";
import { readSigns, type SignWords } from "./read-signs.ts";
import { signsIn } from "./signs.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import { isStillToCome } from "../cell/still-to-come.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

type Encryption = ValueOfField<"dataEncryption">;

const STORES = String.raw`(?:disks?|drives?|volumes?|laptops?|databases?|back-?ups?|storage|servers?|recordings?)`;
const AT_REST = new RegExp(
  String.raw`\bat[\s-]rest\b|\bencrypt\w*\s+(?:\p{L}+\s+){0,3}?${STORES}\b|\b${STORES}\s+(?:\p{L}+\s+){0,3}?encrypt\w*|\bboth\b`,
  "giu",
);
const IN_TRANSIT =
  /\bin[\s-](?:transit|motion|flight)\b|\bencrypt\w*\s+(?:\p{L}+\s+){0,2}?(?:transfers?|connections?|channels?|tunnels?|e-?mails?)\b|\bboth\b/giu;

const words: SignWords<Encryption> = {
  yes: [],
  no: [],
  signs: [
    { value: "at-rest", pattern: AT_REST, reach: "piece" },
    // A cipher says at rest, unless the same words go on to say in transit.
    {
      value: "at-rest",
      pattern:
        /\b(?:aes(?:[\s-]?\d+)?(?![^,;.]*\bin[\s-](?:transit|motion|flight)\b)|bitlocker|filevault|luks|tde|fde)\b/giu,
      reach: "piece",
    },
    { value: "in-transit", pattern: IN_TRANSIT, reach: "piece" },
    {
      value: "in-transit",
      pattern:
        /\b(?:m?tls|ssl|https|sftp|ftps|ipsec|vpn|ssh|s\/mime|pgp)(?![\p{L}])|\bend[\s-]to[\s-]end\b/giu,
      reach: "piece",
    },
    { value: "not-at-rest", pattern: AT_REST, meant: "negated", reach: "piece" },
    { value: "not-in-transit", pattern: IN_TRANSIT, meant: "negated", reach: "piece" },
    {
      value: "plain-email",
      pattern:
        /\b(?:unencrypted|plain(?:[\s-]?text)?|clear(?:[\s-]?text)?|unprotected)\s+(?:\p{L}+\s+){0,3}?e-?mails?\b|\be-?mail(?:ed|s)?\s+(?:\p{L}+\s+){0,4}?(?:unencrypted|plain|clear|unprotected|without\s+encryption)\b/giu,
    },
  ],
};

const NOT_AT_ALL =
  /\b(?:not\s+(?:currently\s+|yet\s+)?encrypted|unencrypted|no\s+encryption|plain[\s-]?text)\b/iu;

/**
 * What is said to be encrypted. A cipher or a protocol alone speaks of one side: "AES-256" of data
 * at rest, "TLS" of data in transit. A bare yes or no speaks of the sides that the heading names.
 */
export function readEncryption(cell: SourceCell): Fact<readonly Encryption[]> {
  const fact = readSigns(cell, words);
  if (fact.state !== "stated" && fact.state !== "unclear") return fact;
  const said = fact.state === "stated" ? fact.value : bareAnswer(cell);
  if (said.length === 0) return fact;
  const { text } = cell.content;
  const inPart = isInPart(text) || isStillToCome(text);
  return stated(inPart ? [...said, "in-part"] : said, text, cell.column);
}

function bareAnswer({ content: { text }, heading }: SourceCell): readonly Encryption[] {
  const sides = signsIn(heading.replaceAll("?", ""), words.signs).filter(isSide);
  const lead = leadingAnswer(text);
  if (lead?.answer === "yes" && lead.rest === "") return sides;
  if (!NOT_AT_ALL.test(text) && (lead?.answer !== "no" || lead.rest !== "")) return [];
  return (sides.length === 0 ? SIDES : sides).map((side) => DENIED[side]);
}

const SIDES = ["at-rest", "in-transit"] as const;
const DENIED = { "at-rest": "not-at-rest", "in-transit": "not-in-transit" } as const;

function isSide(value: Encryption): value is keyof typeof DENIED {
  return value in DENIED;
}
