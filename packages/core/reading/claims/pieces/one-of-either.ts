import type { StandardMention } from "../../artefacts/documents/standard-mentions.ts";

const ANY_STANDARD = String.raw`(?:ISO|IEC|SOC|PCI|TISAX|HIPAA|HITRUST|CSA|BSI|ENS|ISAE|SSAE|ISMS)(?!\p{L})`;
const ANY_NAME = String.raw`\p{Lu}{2,}[\p{Lu}\d]*(?!\p{L})`;

/** The Dutch "of" is an English word too: only a standard may follow it. */
const OR = String.raw`(?:\s(?:o|ou|oder|lub|albo|nebo|veya|ya da|eller|tai|sau|vagy)\s|\s?(?:또는|혹은|または|又は|もしくは|或者?)\s?)`;
const NOUN = String.raw`\s?(?:인증|認証|认证|認證)?`;

const THEN_OR = new RegExp(
  String.raw`^${NOUN}(?:${OR}(?:\p{L}+\s){0,2}(?:${ANY_NAME})|\sof\s${ANY_STANDARD})`,
  "u",
);
const OR_BEFORE = new RegExp(
  String.raw`${ANY_STANDARD}[^,;.。、，]{0,14}?(?:${OR}(?:\p{L}+\s)?|\sof\s)$`,
  "u",
);

/**
 * "ISO 9001 oder ISO 27001", "ISO 9001 또는 ISO 27001 인증": one of two, in languages other than English. Who has
 * a certificate says which; who leaves a choice asks for one.
 */
export function isOneOfEither(clause: string, { start, end }: StandardMention): boolean {
  return THEN_OR.test(clause.slice(end)) || OR_BEFORE.test(clause.slice(0, start));
}
