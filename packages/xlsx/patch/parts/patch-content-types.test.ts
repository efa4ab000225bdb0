import { expect, test } from "vitest";

import { contentTypes, patchContentTypes } from "./patch-content-types.ts";

const DEFAULTS =
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
const override = (part: string, type: string) =>
  `<Override PartName="${part}" ContentType="${type}"/>`;
const types = (inner: string) => `<Types>${inner}</Types>`;

function patched(xml: string, added: readonly string[], dropped: readonly string[] = []): string {
  const bytes = new TextEncoder().encode(xml);
  const all = new Map(added.map((part) => [part, contentTypes.chart]));
  return new TextDecoder().decode(patchContentTypes(bytes, all, new Set(dropped)));
}

test("new parts get their types", () => {
  const chart = override("/xl/charts/chart1.xml", contentTypes.chart);
  expect(patched(types(DEFAULTS), ["xl/charts/chart1.xml"])).toBe(types(DEFAULTS + chart));
});

test("a part that has its type keeps it as it is", () => {
  const xml = types(DEFAULTS + override("/XL/charts/Chart1.xml", "t"));
  expect(patched(xml, ["xl/charts/chart1.xml"])).toBe(xml);
});

test("the types of dropped parts go with them", () => {
  const xml = types(override("/xl/a.xml", "t") + DEFAULTS);
  expect(patched(xml, [], ["xl/a.xml"])).toBe(types(DEFAULTS));
});

test("defaults that our parts go by are added where they are missing", () => {
  expect(patched(types('<Default Extension="XML" ContentType="t"/>'), [])).toContain(
    'Extension="rels"',
  );
});
