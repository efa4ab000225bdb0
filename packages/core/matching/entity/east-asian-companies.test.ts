import { expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { matchEntity } from "./match-entity.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["青空物流株式会社", "（株）青空物流　大阪支店・京都支店", "IN"],
  ["青空物流株式会社", "青空物流㈱", "IN"],
  ["青空物流株式会社", "（有）青空物流", "UNKNOWN"],
  ["青空物流株式会社", "（株）白雲物流", "OUT"],
  ["青空物流株式会社", "認証範囲は（株）青空物流と（有）青空倉庫のみ", "IN"],
  ["青空物流株式会社", "有限会社青空倉庫のみ", "OUT"],
  ["青空物流株式会社", "適用範囲：青空倉庫有限会社（青空物流株式会社を除く）", "OUT"],
  ["青空倉庫有限会社", "青空物流株式会社、青空倉庫有限会社は対象外", "OUT"],
  ["青空物流株式会社", "青空物流株式会社、青空倉庫有限会社は対象外", "IN"],
  ["푸른물류 주식회사", "(주)푸른물류, 부산광역시 해운대구", "IN"],
  ["푸른물류 주식회사", "㈜푸른창고", "OUT"],
  ["(주)푸른물류", "푸른창고(주), 푸른물류(주) 제외", "OUT"],
  ["上海青山信息有限公司", "北京青山科技有限公司，不包括上海青山信息有限公司", "OUT"],
  ["上海青山信息有限公司", "仅限北京白云科技有限公司", "OUT"],
  ["上海青山信息有限公司", "上海青山信息有限公司、北京白云科技有限公司", "IN"],
])("%s by “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
