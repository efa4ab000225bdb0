import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { matchEntity } from "./entity/match-entity.ts";
import { matchPlaceTexts } from "./place/match-place.ts";
import { matchService } from "./service/match-service.ts";

const gazetteer = await loadGazetteer();

const MATCHES = {
  entity: (needed: string, stated: string) => matchEntity(needed, stated).result,
  place: (needed: string, stated: string) =>
    matchPlaceTexts(needed, stated, gazetteer, 2026).result,
  service: (needed: string, stated: string) => matchService(needed, stated).result,
};

const PAIRS: readonly (readonly [kind: keyof typeof MATCHES, needed: string, stated: string])[] = [
  ["entity", "Fernwood Care Ltd (Cork)", "Fernwood Care Limited, 4 Elm Street, Cork"],
  [
    "entity",
    "Westerby Dialog GmbH",
    "Westerby Holding SE mit allen Gesellschaften außer Westerby Dialog GmbH",
  ],
  ["entity", "Elmford Contact Inc", "Elmford Contact, Inc. and its subsidiaries"],
  ["place", "Pune", "Certified sites are Indore and Pune; the Nagpur site is not covered"],
  ["place", "Nagpur", "Certified sites are Indore and Pune; the Nagpur site is not covered"],
  ["place", "Home agents India", "The Pune office. Staff who work from home are excluded"],
  [
    "service",
    "payroll",
    "Bookkeeping and accounts payable for retailers; payroll is planned for 2028",
  ],
  ["service", "live chat", "Customer support by telephone, e-mail and live chat"],
  ["service", "debt collection", "Call handling for banks, with the exception of debt collection"],
];

/** Ways to write the same. */
const WAYS: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ["doubled spaces", (text) => text.replaceAll(" ", "  ")],
  ["spaces that do not break", (text) => text.replaceAll(" ", "\u00a0")],
  ["tabs", (text) => text.replaceAll(" ", "\t")],
  ["accents apart", (text) => text.normalize("NFD")],
  ["unseen signs", (text) => `\ufeff${text}\u200b`],
  ["quotes around it", (text) => `“${text}”`],
  ["emphasis", (text) => `**${text}**`],
  ["a bullet", (text) => `• ${text}`],
  ["a number", (text) => `1. ${text}`],
  ["blank lines around it", (text) => `\n\n${text}\n`],
  ["a full stop", (text) => `${text}.`],
];

/** Ways to write names that are told from other words by their capitals. */
const CASES: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ["capitals only", (text) => text.toUpperCase()],
  ["small letters only", (text) => text.toLowerCase()],
];

describe.for(CASES)("%s change nothing that is IN, and make nothing IN", ([, change]) => {
  test.for(PAIRS)("%s “%s” in “%s”", ([kind, needed, stated]) => {
    const match = MATCHES[kind];
    const isIn = match(needed, stated) === "IN";
    expect(match(change(needed), change(stated)) === "IN").toBe(isIn);
  });
});

/** What may stand before a scope or behind it and is beside the matter. */
const BESIDE: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ["a heading", (text) => `Scope: ${text}`],
  ["a sentence before it", (text) => `The certificate was issued by Elmford Assurance. ${text}`],
  ["a sentence behind it", (text) => `${text}. All data is encrypted at rest.`],
  ["a line behind it", (text) => `${text}\nStatement of Applicability version 4.0`],
  ["the certificate that tells it", (text) => `${text} (see certificate)`],
  ["a version", (text) => `${text} v4.0`],
];

describe.for(BESIDE)("%s changes no answer", ([, change]) => {
  test.for(PAIRS)("%s “%s” in “%s”", ([kind, needed, stated]) => {
    const match = MATCHES[kind];
    expect(match(needed, change(stated))).toBe(match(needed, stated));
  });
});

describe.for(WAYS)("%s change no answer", ([, change]) => {
  test.for(PAIRS)("%s “%s” in “%s”", ([kind, needed, stated]) => {
    const match = MATCHES[kind];
    const expected = match(needed, stated);
    expect(match(change(needed), stated)).toBe(expected);
    expect(match(needed, change(stated))).toBe(expected);
  });
});

test("spaces of any number and kind between words change no answer", () => {
  const space = fc.constantFrom(" ", "  ", "\u00a0", "\t", " \u200b");
  fc.assert(
    fc.property(fc.constantFrom(...PAIRS), fc.array(space, { minLength: 1 }), (pair, spaces) => {
      const [kind, needed, stated] = pair;
      const match = MATCHES[kind];
      let at = 0;
      const changed = stated.replaceAll(" ", () => spaces[(at += 1) % spaces.length] ?? " ");
      expect(match(needed, changed)).toBe(match(needed, stated));
    }),
  );
});
