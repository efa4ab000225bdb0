import { describe, expect, test } from "vitest";

import { isForeignKind, isKindAlone, saysNoOthers, withoutLead } from "./entity-lead.ts";

test.for([
  ["The subsidiary Acme Ltd", "Acme Ltd"],
  ["the controls of Acme Ltd", "Acme Ltd"],
  ["Die Tochtergesellschaft Acme GmbH", "Acme GmbH"],
  ["la société Acme SARL", "Acme SARL"],
  ["the subsidiary of Acme Ltd", "the subsidiary of Acme Ltd"],
  ["clients of Acme Ltd", "clients of Acme Ltd"],
  ["Company Watch Ltd", "Company Watch Ltd"],
] as const)("“%s” names “%s”", ([text, expected]) => {
  expect(withoutLead(text)).toBe(expected);
});

describe("companies that are not named", () => {
  test.for([
    ["its subsidiaries", "all"],
    ["Other group companies", "all"],
    ["die weiteren Gesellschaften", "all"],
    ["foreign subsidiaries", "abroad"],
    ["les filiales étrangères", "abroad"],
    ["las filiales extranjeras", "abroad"],
    ["No other group company is covered", "no others"],
    ["aucune autre société du groupe n’est couverte", "no others"],
    ["Acme subsidiaries", "named"],
    ["Foreign Affairs Ltd", "named"],
    ["no company is perfect", "named"],
  ] as const)("“%s” speaks of %s", ([text, expected]) => {
    const kind = isKindAlone(text) ? "all" : isForeignKind(text) ? "abroad" : null;
    expect(kind ?? (saysNoOthers(text) ? "no others" : "named")).toBe(expected);
  });
});
