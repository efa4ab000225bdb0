/** Legal forms that stand at the end of a name, as they are written in front of a scope. */
const FORM = String.raw`(?:Inc|LLC|L\.L\.C|Ltd|Limited|LLP|PLC|plc|Corp|Corporation|GmbH|AG|KG|SE|UG|B\.?V|N\.?V|S\.?A|SAS|SASU|SARL|S\.?L|S\.?L\.?U|Lda|Ltda|S\.?p\.?A|S\.?r\.?l|S\.?R\.?L|A\/S|ApS|AB|AS|Oy|Sp\. z o\.o|s\.r\.o|a\.s|d\.o\.o|Kft|Zrt)`;

/** "Corvane, Inc. - Corvane Platform", "Nubela, S.L.: servicios de …", "Corvane Ltd; payroll": a name, its form and a mark. */
const WORD = String.raw`(?:[\p{Lu}\p{N}][\p{L}\p{N}'’&.-]*|&|and|of|de|du|der|la|und|et|y)`;
const IN_FRONT = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?<company>\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s${WORD}){0,6}?,?\s${FORM}\.?)(?:\s*[:;]\s|\s+[-–—]\s)(?=\S)`,
  "u",
);

/** The company that a scope names first, with its form and parted from what it does; `null` where it begins otherwise. */
export function companyInFront(scope: string): string | null {
  return IN_FRONT.exec(scope)?.groups?.["company"] ?? null;
}
