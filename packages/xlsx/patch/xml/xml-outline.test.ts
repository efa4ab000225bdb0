import { expect, test } from "vitest";

import { XmlError } from "../../xml/xml-error.ts";
import { outlineSiblings, outlineXml, textOf, type XmlElement, xmlOf } from "./xml-outline.ts";

const bytesOf = (xml: string) => new TextEncoder().encode(xml);

/** An outline in one line: names, children in brackets. */
function sketch(element: XmlElement): string {
  const children = element.children.map(sketch).join(" ");
  const name = element.prefix + element.local + (element.isSelfClosed ? "/" : "");
  return children === "" ? name : `${name}(${children})`;
}

test.for([
  ["one element", "<a/>", "a/"],
  ["children in order", "<a><b/><c>x</c></a>", "a(b/ c)"],
  ["prefixes", '<x:a xmlns:x="u"><x:b/></x:a>', "x:a(x:b/)"],
  ["what stands around the root", '\ufeff<?xml version="1.0"?><!-- <b> --><a></a>', "a"],
  ["a bracket within an attribute", "<a t='1>0'><b/></a>", "a(b/)"],
] as const)("%s", ([, xml, expected]) => {
  expect(sketch(outlineXml(bytesOf(xml)))).toBe(expected);
});

test("places are those of bytes, whatever the characters", () => {
  const xml = bytesOf("<a>é<b>ü</b></a>");
  const b = outlineXml(xml).children[0];
  expect(b && xmlOf(xml, b)).toBe("<b>ü</b>");
  expect(b && textOf(xml, b)).toBe("ü");
});

test("what is open where the bytes end, ends there", () => {
  const [root] = outlineSiblings(bytesOf("<a><b/><c>"));
  expect(root && sketch(root)).toBe("a(b/ c)");
});

test("siblings end where their parent does", () => {
  expect(outlineSiblings(bytesOf("<b/><c/></a>")).map(sketch)).toEqual(["b/", "c/"]);
});

test.for([
  ["nothing", ""],
  ["tags that do not match", "<a><b></a></b>"],
  ["a document type declaration", "<!DOCTYPE a><a/>"],
] as const)("%s is refused", ([, xml]) => {
  expect(() => outlineXml(bytesOf(xml))).toThrow(XmlError);
});
