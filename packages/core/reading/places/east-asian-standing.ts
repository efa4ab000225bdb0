/** What is said of a site in Chinese, Japanese or Korean, which put no space between words. */
export interface EastAsianStanding {
  readonly standing: "excluded" | "not-yet" | "open";
  /** The words without what is said of them; "" where they name no site: "対象外". */
  readonly name: string;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Words behind a site that put it off: "大阪は2027年に追加予定". */
const NOT_YET = new RegExp(
  String.raw`(?:(?:[はがを]|[은는이가]|[、\s]|20\d\d\s?[年년])[^、。;]{0,16}?)?` +
    "(?:予定|計画中?|準備中|计划|规划|計劃|拟|尚未|未定|예정|계획).*$",
  "u",
);
/** Words behind a site that take it out: "大阪は対象外", "大阪を除く", "深圳除外", "부산 제외". */
const OUT_BEHIND = new RegExp(
  String.raw`\s?(?:[はがをも]|[은는이가을를])?\s?(?:${[
    "対象外|適用外|範囲外|除く|除き|除外|含まない|含まず|含まれ(?:ない|ません)|閉鎖|廃止|移転|撤退",
    "不在.{0,6}范围|不包括|未包括|已关闭|关闭|關閉|已撤|已搬|暂停",
    String.raw`제외|미포함|범위\s?외|폐쇄|포함되지`,
  ].join("|")}).*$`,
  "u",
);
/** Words before it: "不包括深圳". */
const OUT_BEFORE = /^.{0,4}?(?:不包括|不包含|不含|不涵盖|不涵蓋|除了|除(?!外))/u;

/** What leaves a site open, or leaves but a part of it: "未認証", "営業のみ", "待定", "인증 진행 중". */
const DOUBT = new RegExp(
  [
    "未(?:認証|取得|審査|対応|定)|認証外|(?:審査|準備|検討|工事)中|のみ|だけ|ない|ません|な[しい]|無し|では",
    "未(?:认证|通过|获|纳|覆盖|经|包)|待(?:定|审|认证|批)|仅|不|尚|[无非]认证|将[于在]|认证中",
    "미(?:인증|획득)|인증\\s?(?:진행|준비)|(?:진행|준비|검토)\\s?중|않|없|한정|만$",
  ].join("|"),
  "u",
);
/** The particle that makes a bracket speak of a site of its own: "（大阪支社は未認証）". */
const OF_ITS_OWN = /[はが]|[은는이가]\s/u;

/** Whether the words of a bracket leave open the site before it, rather than one of their own. */
export function doubtsSiteBefore(bracket: string): boolean {
  return EAST_ASIAN.test(bracket) && DOUBT.test(bracket) && !OF_ITS_OWN.test(bracket);
}

/** What words in East Asian writing say against the site that they name; `null` where they say nothing. */
export function eastAsianStanding(words: string): EastAsianStanding | null {
  if (!EAST_ASIAN.test(words)) return null;
  const text = words.trim().replace(/^[(（[]|[)）\]]$/gu, "");
  if (OUT_BEFORE.test(text)) {
    return {
      standing: "excluded",
      name: text.replace(OUT_BEFORE, "").replace(/(?:之外|以外|外)$/u, ""),
    };
  }
  if (OUT_BEHIND.test(text)) return { standing: "excluded", name: text.replace(OUT_BEHIND, "") };
  if (NOT_YET.test(text)) return { standing: "not-yet", name: text.replace(NOT_YET, "") };
  return DOUBT.test(text) ? { standing: "open", name: text } : null;
}
