import { expect, test } from "vitest";

import { attributesIn, withAttribute, withoutAttribute } from "./xml-attributes.ts";

test("attributes are read with either quote, spaces and entities", () => {
  const tag = `<c r="A1" t = 's' name="a &amp; b &#233;"/>`;
  expect([...attributesIn(tag)]).toEqual([
    ["r", "A1"],
    ["t", "s"],
    ["name", "a & b é"],
  ]);
});

test.for([
  ["in its place", '<c r="A1" s="2"/>', '<c r="B1" s="2"/>'],
  ["whatever its quotes", "<c r='A1'>", '<c r="B1">'],
  ["as the last of a self-closed tag", '<c s="2"/>', '<c s="2" r="B1"/>'],
  ["as the last of an open tag", '<c s="2">', '<c s="2" r="B1">'],
  ["and not in the place of one that only ends like it", '<c x:r="A1">', '<c x:r="A1" r="B1">'],
] as const)("an attribute is set %s", ([, tag, expected]) => {
  expect(withAttribute(tag, "r", "B1")).toBe(expected);
});

test("a value is escaped when it is set", () => {
  expect(withAttribute("<a/>", "n", '<"&>')).toBe('<a n="&lt;&quot;&amp;&gt;"/>');
});

test("an attribute is taken away with the space before it", () => {
  expect(withoutAttribute('<c r="A1" s="2"/>', "r")).toBe('<c s="2"/>');
  expect(withoutAttribute('<c s="2"/>', "r")).toBe('<c s="2"/>');
});
