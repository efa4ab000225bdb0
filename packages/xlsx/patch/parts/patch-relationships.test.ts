import { expect, test } from "vitest";

import { freeIds, patchRelationships, relationshipsXml } from "./patch-relationships.ts";

const one = { id: "rId1", type: "t/a", target: "../a&b.xml" };
const two = { id: "rId2", type: "t/b", target: "b.xml" };

test("relationships are added to those of a part, under its prefix", () => {
  const xml = '<p:Relationships><p:Relationship Id="x" Type="t" Target="a"/></p:Relationships>';
  const patched = patchRelationships(new TextEncoder().encode(xml), [two]);
  expect(new TextDecoder().decode(patched)).toBe(
    '<p:Relationships><p:Relationship Id="x" Type="t" Target="a"/><p:Relationship Id="rId2" Type="t/b" Target="b.xml"/></p:Relationships>',
  );
});

test("a part of its own holds what it is given, escaped", () => {
  expect(relationshipsXml([one, two])).toContain(
    '<Relationship Id="rId1" Type="t/a" Target="../a&amp;b.xml"/><Relationship Id="rId2"',
  );
});

test.for([
  ["none are taken", [], ["rId1", "rId2"]],
  ["some are taken", ["rId7", "rId3"], ["rId8", "rId9"]],
  ["others are named in another way", ["R1f", "rIdx"], ["rId1", "rId2"]],
] as const)("ids are free where %s", ([, taken, free]) => {
  const ids = freeIds(taken);
  expect([ids.next().value, ids.next().value]).toEqual(free);
});
