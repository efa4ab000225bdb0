import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ENTITY_REASONS } from "./entity-reasons.ts";
import { type EntityRelations, matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

type Row = readonly [needed: string, stated: string, result: Membership];

describe("the worked examples", () => {
  test.for<readonly [number: number, ...Row]>([
    [1, "TaskCo Philippines, Inc.", "TASKCO PHILIPPINES INC", "IN"],
    [2, "Acme Business Services Pvt. Ltd.", "Acme Business Services Private Limited", "IN"],
    [4, "Acme Philippines Inc", "Acme Inc. and its subsidiaries", "UNKNOWN"],
    [5, "Acme BPO Ltd (UK)", "Acme BPO LLC (US)", "UNKNOWN"],
    [7, "Concentrix entity", "Webhelp SAS", "UNKNOWN"],
    [8, "Global Business Process Ltd", "Global Business Travel Ltd", "OUT"],
    [10, "TP Philippines", "Teleperformance", "UNKNOWN"],
    [11, "HelpHub", "XYZ LLC d/b/a HelpHub", "IN"],
    [13, "Soluciones Acme, S.A. de C.V.", "SOLUCIONES ACME SA DE CV", "IN"],
    [14, "Acme Sdn. Bhd.", "Acme Sdn Bhd (123456-X)", "IN"],
    [16, "A.C.M.E. Corp", "ACME Corporation", "IN"],
    [17, "Acme Solutions Inc", "Acme Solution Inc", "UNKNOWN"],
  ])("example %i: %s and “%s” is %s", ([, needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("what is said beside a name", () => {
  test.for<Row>([
    ["Acme Inc", "Acme Inc (dissolved 2023), Beta Inc", "OUT"],
    ["Beta Inc", "Acme Inc (dissolved 2023), Beta Inc", "IN"],
    ["Beta Inc", "All companies excluding Acme Inc (Philippines), Beta Inc", "OUT"],
    ["Acme Inc", "Acme Inc - to be added 2027", "OUT"],
    ["Acme Inc", "see annex", "UNKNOWN"],
    ["Acme Inc", "ACME INC. (“Acme”)", "IN"],
    ["Acme Inc", "Acme Inc. (HQ)", "IN"],
    ["Acme Inc", "1. Acme Inc 2. Beta Inc", "IN"],
    ["Acme Inc", "This certificate is issued to Acme Inc", "IN"],
    ["Acme Inc", "The information security management system of Acme Inc", "IN"],
    ["Acme ROHQ", "Acme Regional Operating Headquarters", "IN"],
    ["PT Acme Nusantara", "PT. Acme Nusantara Tbk", "IN"],
    ["Vision 2020 Ltd", "Vision 2030 Ltd", "UNKNOWN"],
    ["AcmeServ", "AcmeServe Solutions", "UNKNOWN"],
    ["Acme India Pvt Ltd", "Certificate covers only Acme K.K. and Acme Philippines Inc.", "OUT"],
  ])("%s beside “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("the same company", () => {
  test.for<Row>([
    ["Acme Inc", "Acme Inc. and its subsidiaries", "IN"],
    ["Acme Inc", "Acme Inc, 123 Ayala Avenue, Makati", "IN"],
    ["Beta Ltd", "Acme Ltd and Beta Ltd", "IN"],
    ["Beta Ltd", "Acme Ltd; Beta Ltd", "IN"],
    ["Beta Ltd", "Acme Ltd\nBeta Ltd\nGamma Ltd", "IN"],
    ["Beta Ltd", "Acme Ltd / Beta Limited", "IN"],
    ["Müller GmbH", "Mueller GmbH", "IN"],
    ["Müller GmbH", "MULLER GMBH", "IN"],
    ["Acme Sp. z o.o.", "ACME SP Z O O", "IN"],
    ["Acme d.o.o.", "ACME DOO", "IN"],
    ["Acme A/S", "ACME AS", "IN"],
    ["Acme s.r.o.", "Acme SRO", "IN"],
    ["Acme Co., Ltd.", "ACME CO LTD", "IN"],
    ["Acme GmbH & Co. KG", "Acme GmbH and Co KG", "IN"],
    ["M/s Acme (P) Ltd", "Acme Private Limited", "IN"],
    ["PT Acme Indonesia", "P.T. Acme Indonesia", "IN"],
    ["Acme (UK) Ltd", "Acme UK Limited", "IN"],
    ["Acme Ltd", "Acme Ltd - Philippine Branch", "IN"],
    ["The Acme Company Inc", "Acme Company, Inc.", "IN"],
    ["Acme Pty Ltd", "Acme Pty Ltd ABN 12 345 678 901", "IN"],
    ["Acme Ltda", "ACME LTDA CNPJ 12.345.678/0001-90", "IN"],
    ["NewCo Inc (formerly OldCo Inc)", "NewCo Inc", "IN"],
    ["Acme Philippines Inc", "Acme Philippines Inc, a subsidiary of Acme Inc", "IN"],
    ["HelpHub", "HelpHub Inc", "IN"],
    ["TaskCo PH", "TaskCo Philippines Inc", "IN"],
    ["XYZ LLC", "XYZ LLC d/b/a HelpHub", "IN"],
    ["XYZ LLC d/b/a HelpHub", "HelpHub", "IN"],
    ["24/7 Helpers LLC", "24/7 Helpers, L.L.C.", "IN"],
    ["株式会社テスト", "テスト株式会社", "IN"],
    ["Acme Ltd", "Acme Ltd (United Kingdom)", "IN"],
    ["Acme Ltd – Manila ROHQ", "Acme Ltd", "IN"],
    ["Acme Philippines, Inc.", "Acme Philippines, Inc. (Makati)", "IN"],
    ["Acme Philippines, Inc.", "Acme Philippines, Inc. (Makati branch)", "IN"],
    ["Acme Philippines, Inc.", "Acme Philippines, Inc. - Cebu City", "IN"],
    ["Acme Philippines, Inc.", "Acme Philippines, Inc. (Manila, Philippines)", "IN"],
    ["Acme Colombia S.A.S.", "Acme Colombia S.A.S. y sus filiales", "IN"],
    ["Acme LLC", "ISO 27001 certificate holder: Acme LLC", "IN"],
    ["Acme Ltd", "Legal entity: Acme Limited", "IN"],
    ["Acme Ltd", "Acme Ltd only", "IN"],
    ["Acme FZ-LLC", "Acme FZ LLC, Dubai Internet City", "IN"],
    ["Acme SASU", "ACME, SASU au capital de 10 000 €", "IN"],
    ["Acme S.r.l.", "ACME SRL - P.IVA 01234567890", "IN"],
    ["Acme Ltd", "Acme Ltd (“Acme” or “the Company”)", "IN"],
    ["Acme Zrt.", "Acme Zártkörűen Működő Részvénytársaság", "IN"],
  ])("%s and “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("a company that may be related", () => {
  test.for<Row>([
    ["Quickvault 2 LLC", "Quickvault 1 LLC", "UNKNOWN"],
    ["Acme Philippines Inc", "Acme Inc", "UNKNOWN"],
    ["Acme Inc", "Acme Philippines Inc", "UNKNOWN"],
    ["Acme Philippines Inc", "Acme India Pvt Ltd", "UNKNOWN"],
    ["Acme Inc", "Acme GmbH", "UNKNOWN"],
    ["Acme Ltd", "Acme Pvt Ltd", "UNKNOWN"],
    ["Acme GmbH & Co. KG", "Acme GmbH", "UNKNOWN"],
    ["HelpHub Inc", "HelpHub", "UNKNOWN"],
    ["HelpHub Inc", "XYZ LLC d/b/a HelpHub", "UNKNOWN"],
    ["NewCo Inc (formerly OldCo Inc)", "OldCo Inc", "UNKNOWN"],
    ["OldCo Inc", "NewCo Inc (formerly OldCo Inc)", "UNKNOWN"],
    ["Acme Services Ltd", "Acme Holdings Ltd", "UNKNOWN"],
    ["Acme Ltd", "Acme Group", "UNKNOWN"],
    ["Acme Travel Ltd", "Acme Payroll Ltd", "UNKNOWN"],
    ["Zeta Inc", "Acme Inc and its affiliates", "UNKNOWN"],
    ["Teleperformance Business Services", "TP", "UNKNOWN"],
    ["Majorel SE", "Teleperformance SE", "UNKNOWN"],
    ["Sitel Operating Corp", "Foundever Corp", "UNKNOWN"],
    ["TCS", "Tata Consultancy Services Ltd", "UNKNOWN"],
    ["Taskco Inc", "Tasko Inc", "UNKNOWN"],
    ["HelpHub Inc", "Help Hub Inc", "UNKNOWN"],
    ["Acme Inc / Zeta Inc", "Acme Inc", "UNKNOWN"],
    ["Acme Ltd – Manila", "Acme Ltd", "UNKNOWN"],
    ["Acme Philippines, Inc.", "Acme Philippines, Inc. (USA)", "UNKNOWN"],
    ["Acme Philippines, Inc.", "Acme Philippines, Inc. (parent)", "UNKNOWN"],
    ["Acme Philippines, Inc.", "Acme (Hong Kong) Ltd", "UNKNOWN"],
    ["Acme Peru S.A.", "Acme Colombia S.A.S. y sus filiales", "UNKNOWN"],
    ["Acme Romania SRL", "Acme Ltd; Acme Poland Sp. z o.o.", "UNKNOWN"],
    ["Acme Inc", "Acme Group only", "UNKNOWN"],
    ["Acme Ltd", "Parent company: Acme Ltd", "UNKNOWN"],
    ["Acme FZ-LLC", "Acme DMCC", "UNKNOWN"],
    ["Acme Oy", "Acme Oyj", "UNKNOWN"],
    ["Acme Sp. z o.o.", "Acme Sp. z o.o. Sp. k.", "UNKNOWN"],
  ])("%s and “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("no company, or another", () => {
  test.for<Row>([
    ["same as vendor", "Acme Inc", "UNKNOWN"],
    ["Acme Inc", "Group", "UNKNOWN"],
    ["Acme Inc", "Parent company", "UNKNOWN"],
    ["Acme Inc", "All entities", "UNKNOWN"],
    ["Acme Inc", "", "UNKNOWN"],
    ["", "Acme Inc", "UNKNOWN"],
    ["", "", "UNKNOWN"],
    ["Global Services", "Global Services", "UNKNOWN"],
    ["Acme Ltd", "Acme Ltd?", "UNKNOWN"],
    ["Acme Ltd", "possibly Acme Ltd", "UNKNOWN"],
    ["Acme Ltd", "Acme Ltd is not covered", "OUT"],
    ["Acme Ltd", "Parent company of Acme Ltd", "UNKNOWN"],
    ["Acme Ltd", "Not Acme Ltd", "OUT"],
    ["Acme Philippines, Inc.", "Acme Philippines, Inc. (not included)", "OUT"],
    ["Acme Ltd", "Beta Ltd; Acme Ltd (excluded)", "OUT"],
    ["Acme Inc", "Zeta Inc", "OUT"],
    ["Gamma Ltd", "Acme Ltd; Beta Ltd", "OUT"],
    ["Acme Corp", "Acne Corp", "OUT"],
    ["Acme Philippines Inc", "Acme Inc and its affiliates excluding Acme Philippines Inc", "OUT"],
    ["Acme Inc", "Acme Inc and its affiliates excluding Acme Philippines Inc", "IN"],
    ["Acme Ltd", "Acme Ltd but not including Beta Ltd", "IN"],
    ["Bright Support Ltd", "Customer Support Ltd", "OUT"],
    ["Acme Romania SRL", "The following entities only: Acme Ltd; Acme Poland Sp. z o.o.", "OUT"],
  ])("%s and “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("what the row records besides", () => {
  test.for<readonly [...Row, relations: EntityRelations]>([
    ["Zeta Inc", "HelpHub", "IN", { aliases: ["HelpHub"] }],
    ["Zeta Inc", "HelpHub India Pvt Ltd", "UNKNOWN", { aliases: ["HelpHub"] }],
    ["Zeta Inc", "OldCo Inc", "UNKNOWN", { aliases: ["formerly OldCo Inc"] }],
    ["Zeta Inc", "OldCo Inc", "UNKNOWN", { aliases: ["fka OldCo Inc"] }],
    ["Zeta Inc", "Acme Holdings plc", "UNKNOWN", { parent: "Acme Holdings plc" }],
    ["Zeta Inc", "Acme plc", "UNKNOWN", { parent: "Acme plc" }],
    ["Zeta Inc", "Zeta Inc", "IN", { parent: "Zeta Inc" }],
    ["Zeta Inc", "Acme plc", "OUT", { parent: null, aliases: [] }],
  ])("%s and “%s” is %s with %j", ([needed, stated, result, relations]) => {
    expect(matchEntity(needed, stated, relations).result).toBe(result);
  });

  test("the answer carries both texts and a reason", () => {
    expect(matchEntity("Acme Inc", "Acme GmbH")).toEqual({
      result: "UNKNOWN",
      reason: ENTITY_REASONS.otherForm,
      needed: "Acme Inc",
      stated: "Acme GmbH",
    });
  });
});

describe("laws", () => {
  const word = fc.constantFrom("TaskCo", "HelpHub", "Zeta", "Acme", "Brightline", "Müller");
  const generic = fc.constantFrom("", "Global", "Services", "Solutions", "Group");
  const country = fc.constantFrom("", "Philippines", "India", "(UK)", "de Mexico");
  const form = fc.constantFrom("", "Inc.", "Pvt. Ltd.", "S.A. de C.V.", "GmbH & Co. KG", "Sdn Bhd");
  const name = fc
    .tuple(word, generic, country, form)
    .map((parts) => parts.filter((part) => part !== "").join(" "));

  test("a company is the same as itself", () => {
    fc.assert(
      fc.property(name, (it) => {
        expect(matchEntity(it, it).result).toBe("IN");
      }),
    );
  });

  test("any text that is not the name never counts as the company by likeness", () => {
    fc.assert(
      fc.property(name, fc.string({ minLength: 1, maxLength: 3 }), (it, extra) => {
        const altered = `Q${extra.replace(/[^a-z]/giu, "q")}${it}`;
        expect(matchEntity(it, altered).result).not.toBe("IN");
      }),
    );
  });

  test("generic words never make a company", () => {
    const words = fc.array(fc.constantFrom("Global", "Services", "BPO", "Group", "Support", "Ltd"));
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(" ");
        expect(matchEntity(text, text).result).not.toBe("IN");
      }),
    );
  });

  test("an excluded company is never in", () => {
    fc.assert(
      fc.property(name, name, (it, other) => {
        expect(matchEntity(it, `${other} and its subsidiaries, excluding ${it}`).result).not.toBe(
          "IN",
        );
      }),
    );
  });

  test("case and spaces make no difference", () => {
    fc.assert(
      fc.property(name, name, (it, other) => {
        const { result } = matchEntity(it, other);
        expect(matchEntity(it.toUpperCase(), other.toLowerCase()).result).toBe(result);
        expect(matchEntity(` ${it} `, other.replaceAll(" ", "  ")).result).toBe(result);
      }),
    );
  });
});

describe("names as buyers and registers write them", () => {
  test.for<Row>([
    ["Larkmoor Support Phils. Inc.", "Larkmoor Support Philippines, Inc.", "IN"],
    [
      "Larkmoor Support Phils Inc",
      "The description includes the controls of Larkmoor Support Philippines, Inc., a subservice organization.",
      "IN",
    ],
    ["Larkmoor (HK) Ltd", "Larkmoor Limited, 22/F Harbour Court, Kwun Tong, Hong Kong", "IN"],
    ["Larkmoor (HK) Ltd", "Larkmoor Limited, 3 Elm Street, Leeds, United Kingdom", "UNKNOWN"],
    ["Larkmoor Philippines, Inc.", "Larkmoor, Inc., 9 Elm Avenue, Makati, Philippines", "UNKNOWN"],
    ["Larkmoor Ltd (UK)", "Larkmoor Ltd, 2 Elm Street, Cork, Ireland", "UNKNOWN"],
    ["Larkmoor Ltd (UK)", "Larkmoor Ltd, 2 Elm Street, Belfast, Northern Ireland", "IN"],
    ["Larkmoor d.o.o. (HR)", "Larkmoor d.o.o., Zagreb", "IN"],
    ["Larkmoor Ltd (HR)", "Larkmoor Ltd", "UNKNOWN"],
    ["St. Larkmoor Health Ltd", "Saint Larkmoor Health Ltd", "IN"],
    ["Larkmoor Ltd, Manila Branch", "Larkmoor Limited", "IN"],
    ["Larkmoor GmbH, Zweigniederlassung Wien", "Larkmoor GmbH", "IN"],
    ["Larkmoor Ltd (ex Tarnfield)", "Larkmoor Ltd", "IN"],
    ["Tarnfield Ltd", "Larkmoor Ltd (ex Tarnfield)", "UNKNOWN"],
    ["Ex Tarnfield Ltd", "Ex Tarnfield Limited", "IN"],
    ["Larkmoor Ltd - a Tarnfield Group company", "Larkmoor Limited", "IN"],
    ["Larkmoor LLC", "Larkmoor, LLC (a Texas limited liability company)", "IN"],
    ["Tarnfield Inc", "Larkmoor, a division of Tarnfield Inc.", "UNKNOWN"],
    ["Larkmoor, a division of Tarnfield Inc.", "Tarnfield Inc.", "UNKNOWN"],
    ["Grupo Larkmoor", "Larkmoor Back Office S.R.L.", "UNKNOWN"],
    ["Larkmoor Back Office S.R.L.", "Grupo Larkmoor (seis sociedades)", "UNKNOWN"],
    ["Tarnfield Ltd", "Larkmoor plc (four group companies)", "UNKNOWN"],
    ["Tarnfield Ltd", "Larkmoor plc", "OUT"],
  ])("%s and “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});
