import { expect, test } from "vitest";

import { withShortNames } from "./entity-short-name.ts";

test.for([
  ["Acme Services Ltd (“Acme”)", "Acme Services Ltd also known as Acme"],
  ['Acme Services Ltd (hereinafter "Acme CX")', "Acme Services Ltd also known as Acme CX"],
  ["Acme Services Ltd (the “Company”)", "Acme Services Ltd"],
  ["株式会社さくら(英文名:Sakura Co., Ltd.)", "株式会社さくら also known as Sakura Co., Ltd."],
  ["Acme Services Ltd (“Acme”, the “Company”)", "Acme Services Ltd also known as Acme"],
  ["Acme Ltd (“Acme”; excluding Beta Ltd)", "Acme Ltd (“Acme”; excluding Beta Ltd)"],
  ["Acme Ltd (“Beta Ltd” until 2020)", "Acme Ltd (“Beta Ltd” until 2020)"],
  ["Acme Services (India) Ltd", "Acme Services (India) Ltd"],
] as const)("“%s” is “%s”", ([text, expected]) => {
  expect(withShortNames(text).replaceAll(/\s+/gu, " ").trim()).toBe(expected);
});
