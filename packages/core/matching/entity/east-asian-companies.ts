import { CLOSED } from "./entity-label.ts";

/** A first, cheap look: most cells are in other scripts. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}㈱㈲㈜]/u;

/** Forms cut short to a letter in brackets, before or behind the name. */
const SHORT_FORMS: readonly (readonly [short: RegExp, form: string])[] = [
  [/\(\s*株\s*\)|㈱/gu, "株式会社"],
  [/\(\s*有\s*\)|㈲/gu, "有限会社"],
  [/\(\s*주\s*\)|㈜/gu, "주식회사"],
  [/\(\s*유\s*\)/gu, "유한회사"],
];

/** A company, as far as no sign parts it from the next. */
const NAME = String.raw`(?<name>[^\s、，,;:()（）「」。.|]+(?: (?:株式会社|有限会社|주식회사|유한회사))?)`;

/** "…を除く", "… 제외": what the words before it name is left out. */
const LEFT_OUT_BEHIND = new RegExp(
  String.raw`${NAME}\s?(?:を除(?:く|き|いた|外)|は(?:除く|含ま(?:ない|れない|れません)|対象外)|(?:은|는|을|를)?\s?제외|(?:은|는)\s?포함되지\s?않)[^\s、,;:()]*`,
  "gu",
);

/** "不包括…", "不含…": what the words behind it name is left out. */
const LEFT_OUT_BEFORE = /(?:不(?:包括|包含|含|涵盖|涵蓋)|除外:|제외:)\s*/gu;

/** "…のみ", "…만": nobody else. */
const ONLY_BEHIND = new RegExp(
  String.raw`${NAME}(?:のみ|だけ|に限(?:る|り|定)|만|에\s?한(?:함|정))(?=[\s、,;:()。.]|$)[^\s、,;:()]*`,
  "gu",
);

/** "仅限…", "只包括…". */
const ONLY_BEFORE = /(?:仅限|僅限|仅|僅|只包括|只限)(?:于|於)?\s*/gu;

const SITE = String.raw`(?:事業所|事業部|営業所|支店|支社|本社|本店|工場|センター|オフィス|分公司|总部|總部|지점|지사|본사|센터|사업장)`;

/** Sites that a space alone sets behind a name: "株式会社朝日 大阪支店・京都支店". */
const SITES_BEHIND = new RegExp(
  String.raw`\s+[^\s,;:()、]{0,12}${SITE}(?:[・、,\s]+[^\s,;:()、]{0,12}${SITE})*`,
  "gu",
);

const FORM = String.raw`(?:株式会社|有限会社|合同会社|주식회사|유한회사|有限公司)`;
const AND = String.raw`(?:と|及び|および|並びに|ならびに|와|과|및|和|与|與|及)`;

/** "And" between two names, of which one shows its form. */
const JOINED = new RegExp(String.raw`(?<=${FORM})\s?${AND}\s?|${AND}\s?(?=${FORM})`, "gu");

/** "登録範囲は", "인증범위:": what a sentence is about, before the name. */
const TOPIC = new RegExp(String.raw`^[^\s、,;:]{2,14}(?:は|:|은|는)\s?(?=[^\s、,;:]*${FORM})`, "u");

/** A cell on companies with what East Asian writing says of them in the wordings that lists have for it. */
export function withEastAsianInWords(text: string): string {
  if (!EAST_ASIAN.test(text)) return text;
  let read = text;
  for (const [short, form] of SHORT_FORMS) read = read.replaceAll(short, form);
  return read
    .replace(TOPIC, "")
    .replaceAll(JOINED, "、")
    .replaceAll(SITES_BEHIND, "")
    .replaceAll(LEFT_OUT_BEHIND, "; excluding $<name>; ")
    .replaceAll(LEFT_OUT_BEFORE, "; excluding ")
    .replaceAll(ONLY_BEHIND, `; ${CLOSED}$<name>; `)
    .replaceAll(ONLY_BEFORE, `; ${CLOSED}`)
    .trim();
}
