import type { Gazetteer, Place } from "@scopefit/places/gazetteer";

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,}$/u;

/** What kind of site it is, which stands behind a name without a space. */
const KIND_OF_SITE =
  /(?:本社|本店|本部|支社|支店|営業所|事業所|事務所|オフィス|拠点|(?:データ|コール|運用|開発)?センター|工場|总部|總部|分公司|办事处|辦事處|(?:数据|數據|服务|運營|运营)?中心)$/u;

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
  if (!EAST_ASIAN.test(text)) return null;
  const name = text.replace(KIND_OF_SITE, "");
  for (let length = Math.min(name.length, LONGEST_NAME); length >= 2; length -= 1) {
    const places = gazetteer.find(name.slice(0, length));
    if (places.length > 0) return { places, address: name.slice(length) };
  }
  return null;
}
