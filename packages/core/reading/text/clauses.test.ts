import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { limitsIn, mentionStanding, type Standing } from "./clauses.ts";

function standingOf(item: string, text: string): Standing {
  const start = text.indexOf(item);
  return mentionStanding(text, start, start + item.length);
}

describe("how a text means what it mentions", () => {
  test.for<readonly [text: string, item: string, standing: Standing]>([
    ["contact centre services", "contact centre", "asserted"],
    ["all services excluding payroll", "payroll", "negated"],
    ["all services excluding payroll", "services", "asserted"],
    ["all services excl. payroll", "payroll", "negated"],
    ["all services except for payroll and HR", "HR", "negated"],
    ["services other than payroll", "payroll", "negated"],
    ["apart from payroll, everything", "payroll", "negated"],
    ["with the exception of payroll", "payroll", "negated"],
    ["does not include payroll", "payroll", "negated"],
    ["doesn’t cover payroll", "payroll", "negated"],
    ["no payroll, HR or claims", "claims", "negated"],
    ["neither payroll nor claims", "payroll", "negated"],
    ["neither payroll nor claims", "claims", "negated"],
    ["payroll is not covered", "payroll", "negated"],
    ["payroll is out of scope", "payroll", "negated"],
    ["payroll excluded", "payroll", "negated"],
    ["Out of scope: payroll, HR", "HR", "negated"],
    ["Excluded from scope - payroll", "payroll", "negated"],
    ["not in scope are payroll and HR", "HR", "negated"],
    ["payroll (not in scope), claims", "payroll", "negated"],
    ["payroll (not in scope), claims", "claims", "asserted"],
    ["Makati & Cebu (not Davao)", "Cebu", "asserted"],
    ["Makati & Cebu (not Davao)", "Davao", "negated"],
    ["support (excluding payroll) and claims", "claims", "asserted"],
    ["no payroll. Claims are handled", "Claims", "asserted"],
    ["no payroll; claims", "claims", "asserted"],
    ["no payroll but claims", "claims", "asserted"],
    ["payroll is excluded; however claims", "claims", "asserted"],
    ["no site except Cebu", "Cebu", "negated"],
    ["no exclusions except payroll", "payroll", "negated"],
    ["nómina, excepto Cali", "Cali", "negated"],
    ["fora do escopo: folha", "folha", "negated"],
    // Items beside a cue that may stand before or after them.
    ["Customer support, payroll excluded", "Customer", "asserted"],
    ["Customer support, payroll excluded", "payroll", "negated"],
    ["voice and payroll excluded", "voice", "negated"],
    ["chat, voice and payroll excluded", "chat", "unclear"],
    ["chat, voice and payroll are excluded", "chat", "negated"],
    ["Manila is included, Cebu excluded", "Manila", "asserted"],
    ["Support in scope, out of scope payroll", "Support", "asserted"],
    ["Support in scope, out of scope payroll", "payroll", "negated"],
    // Not yet.
    ["Manila, Cebu (pending), Davao", "Cebu", "not-yet"],
    ["Manila, Cebu (pending), Davao", "Manila", "asserted"],
    ["Manila, Cebu (pending), Davao", "Davao", "asserted"],
    ["payroll to be added", "payroll", "not-yet"],
    ["Planned: payroll, claims", "claims", "not-yet"],
    ["payroll is not yet in scope", "payroll", "not-yet"],
    ["Davao (2027)", "Davao", "unclear"],
    ["payroll from Q1 2027", "payroll", "unclear"],
    ["payroll, per the statement of 12 March 2024", "payroll", "asserted"],
    // Words that look like negations.
    ["including but not limited to payroll", "payroll", "asserted"],
    ["not only voice but also chat", "voice", "asserted"],
    ["not only voice but also chat", "chat", "asserted"],
    ["not just Manila but also Cebu", "Manila", "asserted"],
    ["no exclusions: payroll", "payroll", "asserted"],
    ["no exceptions noted for payroll", "payroll", "asserted"],
    ["not less than payroll", "payroll", "asserted"],
    ["regardless of site, payroll", "payroll", "asserted"],
    ["certificate no. 12345 for payroll", "payroll", "asserted"],
    ["certificate No 12345 for payroll", "payroll", "asserted"],
    ["No. Payroll is in scope", "Payroll", "asserted"],
    // Answers behind an item.
    ["payroll: no", "payroll", "negated"],
    ["payroll - n/a", "payroll", "negated"],
    ["payroll no, support yes", "payroll", "negated"],
    ["payroll no, support yes", "support", "asserted"],
    ["payroll ✗, support ✓", "payroll", "negated"],
    ["payroll ✗, support ✓", "support", "asserted"],
    ["payroll (excl.)", "payroll", "negated"],
    ["everything but payroll", "payroll", "negated"],
    ["payroll, decommissioned", "payroll", "negated"],
    ["payroll to be covered", "payroll", "not-yet"],
    // Neither one nor the other.
    ["payroll?", "payroll", "unclear"],
    ["payroll? Claims", "Claims", "asserted"],
    ["possibly payroll", "payroll", "unclear"],
    ["payroll (subcontracted)", "payroll", "unclear"],
    ["payroll until 2024", "payroll", "unclear"],
    ["with or without payroll", "payroll", "unclear"],
    ["we don’t exclude any site", "site", "unclear"],
    ["payroll is not excluded", "payroll", "unclear"],
    ["no site is excluded", "site", "unclear"],
    ["not excluding payroll", "payroll", "unclear"],
    ["partially payroll", "payroll", "unclear"],
  ])("“%s”: %s is %s", ([text, item, standing]) => {
    expect(standingOf(item, text)).toBe(standing);
  });

  test("what stands in no word is unclear", () => {
    expect(mentionStanding("", 0, 0)).toBe("unclear");
    expect(mentionStanding("payroll", 20, 25)).toBe("unclear");
  });

  test("an item added after “except” is never asserted, whatever went before", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const scope = `${text} except payroll`;
        const start = scope.length - "payroll".length;
        expect(mentionStanding(scope, start, scope.length)).not.toBe("asserted");
      }),
    );
  });

  test("case makes no difference", () => {
    fc.assert(
      fc.property(fc.constantFrom("no", "except", "pending", "only", "not limited to"), (cue) => {
        const text = `support ${cue} payroll`;
        expect(standingOf("payroll", text)).toBe(standingOf("PAYROLL", text.toUpperCase()));
      }),
    );
  });
});

describe("what a text is limited to", () => {
  test.for<readonly [text: string, limits: readonly string[]]>([
    ["customer support only", ["customer support"]],
    ["only customer support", ["customer support"]],
    ["limited to payroll at Cebu; claims", ["payroll at Cebu"]],
    ["restricted to voice", ["voice"]],
    ["support (voice only)", ["voice"]],
    ["voice only, chat pending", ["voice"]],
    ["including but not limited to voice", []],
    ["not only voice", []],
    ["read only access", []],
    ["support: voice only", ["voice"]],
    ["voice and chat", []],
  ])("“%s” is limited to %j", ([text, limits]) => {
    expect(limitsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(limits);
  });
});
