import type { Gazetteer, Place } from "@scopefit/places/gazetteer";

import { thoseInside } from "./place-reading.ts";

const SCRIPT = String.raw`\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー`;
const EAST_ASIAN = new RegExp(`^[${SCRIPT}]{2,}$`, "u");
/** An address: a postal code, a name, and what is in it, with numbers and spaces: "〒105-0001 東京都港区1-2-3". */
const ADDRESS = new RegExp(
  `^(?:〒?\\s?\\d{3}-?\\d{4}\\s*|\\d{5,6}\\s*)?([${SCRIPT}]{2,}[${SCRIPT}\\p{N}\\p{Script=Latin}\\s.#()（）-]*)$`,
  "u",
);

/** What kind of site it is, which stands behind a name without a space. */
const KIND_OF_SITE =
  /(?:本社|本店|本部|支社|支店|営業所|事業所|事務所|オフィス|拠点|(?:データ|コール|運用|開発)?センター|工場|总部|總部|分公司|办事处|辦事處|(?:数据|數據|服务|運營|运营)?中心|본사|지사|지점|사무소|센터)$/u;

/** A province before the city in it, where the gazetteer does not know it by that name: "辽宁省大连市". */
const PROVINCE = /^\p{Script=Han}{2,4}(?:省|県|府|自治区)(?=\p{Script=Han})/u;

/** Behind the name of a city, words that make a street or a building of it: "北京路", "上海大厦". */
const ONLY_CALLED_SO =
  /^(?:[东西南北中]?(?:路|街|道|大道|大厦|大廈|大楼|广场|酒店)|通り?|ビル|タワー|로|길|빌딩|타워)/u;

/** Names of cities and divisions have no more letters. */
const LONGEST_NAME = 12;

/** A place in East Asian writing, with what stands behind it: a ward, a street; "" where nothing does. */
export interface EastAsianPlace {
  readonly places: readonly Place[];
  readonly address: string;
}

/** Whether the words are only a kind of site: "本社", "データセンター". */
export function isKindOfSite(text: string): boolean {
  return EAST_ASIAN.test(text) && text.replace(KIND_OF_SITE, "") === "";
}

/** The place that a name without spaces begins with: "東京都港区" is in Tokyo, "札幌センター" is Sapporo. */
export function eastAsianPlace(text: string, gazetteer: Gazetteer): EastAsianPlace | null {
  const name = ADDRESS.exec(text)?.[1]?.trim().replace(KIND_OF_SITE, "").trim();
  if (name === undefined) return null;
  const outer = beginning(name, gazetteer) ?? beginning(name.replace(PROVINCE, ""), gazetteer);
  if (outer === null) return null;
  const inner = beginning(outer.address, gazetteer);
  const inside = inner === null ? [] : thoseInside(inner.places, outer.places);
  return inner !== null && inside.length > 0 ? { places: inside, address: inner.address } : outer;
}

/** The longest name of a place that the words begin with. */
function beginning(words: string, gazetteer: Gazetteer): EastAsianPlace | null {
  for (let length = Math.min(words.length, LONGEST_NAME); length >= 2; length -= 1) {
    const places = gazetteer.find(words.slice(0, length));
    const address = words.slice(length).trim();
    if (places.length > 0 && !ONLY_CALLED_SO.test(address)) return { places, address };
  }
  return null;
}
