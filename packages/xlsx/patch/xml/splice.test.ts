import { expect, test } from "vitest";

import { appendInside, insertAt, replace, setAttributes, type Splice, spliced } from "./splice.ts";
import { outlineXml, type XmlElement } from "./xml-outline.ts";

const XML = '<a n="1"><b/>é<c>x</c></a>';

function edited(xml: string, plan: (bytes: Uint8Array, root: XmlElement) => readonly Splice[]) {
  const bytes = new TextEncoder().encode(xml);
  return new TextDecoder().decode(spliced(bytes, plan(bytes, outlineXml(bytes))));
}

test.for<[string, string, (bytes: Uint8Array, root: XmlElement) => readonly Splice[]]>([
  ["nothing to do changes nothing", XML, () => []],
  [
    "an element is replaced",
    '<a n="1">-é<c>x</c></a>',
    (_, { children: [b] }) => (b ? [replace(b, "-")] : []),
  ],
  [
    "text is put in behind wide characters",
    '<a n="1"><b/>é+<c>x</c></a>',
    (_, { children: [, c] }) => (c ? [insertAt(c.start, "+")] : []),
  ],
  [
    "an attribute is changed",
    '<a n="2"><b/>é<c>x</c></a>',
    (bytes, root) => [setAttributes(bytes, root, { n: "2" })],
  ],
  [
    "text is appended, and an attribute set with it",
    '<a n="2"><b/>é<c>x</c><d/></a>',
    (bytes, root) => appendInside(bytes, root, "<d/>", { n: "2" }),
  ],
  [
    "two texts at one place keep their order",
    '12<a n="1"><b/>é<c>x</c></a>',
    () => [insertAt(0, "1"), insertAt(0, "2")],
  ],
])("%s", ([, expected, plan]) => {
  expect(edited(XML, plan)).toBe(expected);
});

test("a self-closed element is opened up", () => {
  expect(
    edited('<x:a n="0" />', (bytes, root) => appendInside(bytes, root, "<b/>", { n: "1" })),
  ).toBe('<x:a n="1"><b/></x:a>');
});
