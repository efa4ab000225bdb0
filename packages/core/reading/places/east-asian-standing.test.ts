import { expect, test } from "vitest";

import { doubtsSiteBefore, eastAsianStanding } from "./east-asian-standing.ts";

test.for([
  ["大阪は対象外", "excluded", "大阪"],
  ["大阪支社は除く", "excluded", "大阪支社"],
  ["(対象外)", "excluded", ""],
  ["深圳除外", "excluded", "深圳"],
  ["不包括深圳", "excluded", "深圳"],
  ["부산 제외", "excluded", "부산"],
  ["大阪は2027年に追加予定", "not-yet", "大阪"],
  ["大阪支社は未認証", "open", "大阪支社は未認証"],
  ["深圳待定", "open", "深圳待定"],
] as const)("“%s” is %s, of “%s”", ([words, standing, name]) => {
  expect(eastAsianStanding(words)).toEqual({ standing, name });
});

test.for([
  "東京都港区",
  "上海市浦东新区张江路88号",
  "서울특별시 강남구",
  "無錫",
  "丸の内",
  "Makati (not Cebu)",
])("“%s” says nothing against the site", (words) => {
  expect(eastAsianStanding(words)).toBeNull();
});

test.for([
  ["(営業のみ)", true],
  ["(大阪支社は未認証)", false],
  ["(24席)", false],
  ["(sales only)", false],
] as const)("the bracket “%s” leaves open the site before it: %s", ([bracket, expected]) => {
  expect(doubtsSiteBefore(bracket)).toBe(expected);
});
