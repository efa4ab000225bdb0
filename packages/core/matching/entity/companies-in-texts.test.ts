import { describe, expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

type Row = readonly [needed: string, stated: string, result: Membership];

describe("what certificates and reports write around a name", () => {
  test.for<Row>([
    ["Acme SpA", "ACME S.P.A. - Sede legale: Via Roma 22/A, 10100 Torino", "IN"],
    ["Acme Claims LLC", "ACME CLAIMS, LLC – Reno, NV 89501", "IN"],
    ["Acme Inc", "Acme, Inc., 100 Elm Drive, Suite 200, Reno, Nevada 89501, USA", "IN"],
    [
      "Brightline Mail",
      "Otter & Finch Ltd t/a Brightline Mail, 12 Elm Street, Dublin 2, Ireland",
      "IN",
    ],
    ["Acme Inc", "Report on Acme, Inc.’s Description of Its Payroll System", "IN"],
    ["Acme Kenya Ltd", "Legal entities in scope: Acme Ltd (UK); Acme Kenya Ltd", "IN"],
    [
      "Acme Ghana Ltd",
      "Legal entities (complete list):\n1. Acme Ltd (UK)\n2. Acme Kenya Ltd",
      "OUT",
    ],
    ["Acme Ghana Ltd", "Legal entities:\n1. Acme Ltd (UK)\n2. Acme Kenya Ltd", "UNKNOWN"],
    [
      "Acme Peru SAC",
      "This certificate is issued to Acme Chile SpA only; other group companies are not covered.",
      "OUT",
    ],
    ["Acme (Pty) Ltd, ZA", "Acme (Pty) Ltd", "IN"],
    ["Acme Svcs Phils Inc", "Acme Services Philippines, Inc.", "IN"],
    ["Groupe Sirène", "Marée France SAS (anciennement Sirène SAS)", "UNKNOWN"],
    ["Park Lane Payroll", "Acme, Park Lane Payroll", "UNKNOWN"],
  ])("%s and “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("a company that a sentence leaves out", () => {
  test.for<Row>([
    [
      "Acme Scan Ltd",
      "Acme Limited. The subsidiaries Acme Mail Ltd and Acme Scan Ltd are out of scope.",
      "OUT",
    ],
    [
      "Acme Ltd",
      "Acme Limited. The subsidiaries Acme Mail Ltd and Acme Scan Ltd are out of scope.",
      "IN",
    ],
    [
      "Acme Philippines Inc",
      "Acme, Inc. (Acme Philippines, Inc. to be added at the 2027 audit)",
      "OUT",
    ],
    ["Acme Ltd", "Acme Ltd is not covered; Beta Ltd", "OUT"],
    ["Beta Ltd", "Acme Ltd is not covered; Beta Ltd", "IN"],
    ["Beta Ltd", "Acme Ltd will be added in 2027; Beta Ltd; Gamma Ltd", "IN"],
    ["Acme Ltd", "Acme Ltd was dissolved on 30 June 2025; its staff moved to Beta Ltd.", "OUT"],
    ["Acme Ltd", "Acme Ltd was dissolved on 30 June 2025; Beta Ltd", "OUT"],
    ["Beta Ltd", "Acme Ltd was dissolved on 30 June 2025; Beta Ltd", "IN"],
    [
      "Acme Colombia SAS",
      "Acme S.A. (Argentina). Acme Colombia S.A.S. will be added at the next audit.",
      "OUT",
    ],
    [
      "Nordwind Tolk AS",
      "Nordwind AS, Oslo. Datterselskapet Nordwind Tolk AS er ikke omfattet av sertifikatet.",
      "OUT",
    ],
    [
      "Nordwind Post GmbH",
      "Nordwind SE und alle Konzerngesellschaften mit Ausnahme der Nordwind Post GmbH",
      "OUT",
    ],
    [
      "Nordwind Druck GmbH",
      "Nordwind SE und alle Konzerngesellschaften mit Ausnahme der Nordwind Post GmbH",
      "UNKNOWN",
    ],
    ["Acme Scan Ltd", "Acme Group Ltd, excluding its subsidiary Acme Scan Ltd", "OUT"],
    [
      "Acme Scan Ltd",
      "Acme Group Ltd, including its subsidiaries Acme Scan Ltd and Acme Mail Ltd",
      "IN",
    ],
    ["Acme Post Ltd", "Acme Ltd and its subsidiaries", "UNKNOWN"],
    ["Acme Mail Ltd", "Companies not covered: Acme Mail Ltd, Acme Scan Ltd", "OUT"],
    ["Acme Ltd", "Legal entities: Acme Ltd. Entities excluded: Acme Mail Ltd.", "IN"],
    ["Acme Mail Ltd", "Legal entities: Acme Ltd. Entities excluded: Acme Mail Ltd.", "OUT"],
    ["Asahi Denki K.K.", "Asahi Denki Co., Ltd.", "IN"],
    ["Nordwind GmbH", "Nordwind GmbH, Kiel, einschließlich verbundener Unternehmen", "IN"],
  ])("%s and “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("names in two scripts", () => {
  test.for<Row>([
    ["Asahi Denki Co., Ltd.", "株式会社朝日電機（Asahi Denki Co., Ltd.）", "IN"],
    ["Asahi Denki Co., Ltd.", "Asahi Denki Co., Ltd. (株式会社朝日電機)", "IN"],
    ["Asahi Denki Co., Ltd.", "株式会社朝日電機", "UNKNOWN"],
    ["Asahi Denki Co., Ltd.", "Fuji Denso Co., Ltd.", "OUT"],
    ["株式会社朝日電機", "株式会社富士電装", "OUT"],
  ])("%s and “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("lists that say that they are complete, and companies that they leave out", () => {
  test.for<Row>([
    [
      "Larkmoor Kenya Ltd",
      "Certified exclusively: Larkmoor Uganda Ltd and Larkmoor Mali Ltd",
      "OUT",
    ],
    ["Larkmoor Mail Ltd", "Larkmoor Holdings Plc, Larkmoor Pay Ltd (no other affiliates)", "OUT"],
    ["Larkmoor 2 LLC", "Larkmoor LLC; Larkmoor 1 LLC (no other affiliates are included)", "OUT"],
    ["Larkmoor LLC", "Larkmoor Pay LLC; Larkmoor Mail LLC (no other affiliates)", "UNKNOWN"],
    ["Larkmoor Services SAS", "Uniquement Larkmoor SA et Larkmoor Conseil SARL", "OUT"],
    ["Larkmoor Conseil SARL", "Uniquement Larkmoor SA et Larkmoor Conseil SARL", "IN"],
    ["Larkmoor Ltd", "Only Larkmoor Ltd is covered", "IN"],
    ["Larkmoor Pay Ltd", "Larkmoor Ltd, excluding its subsidiaries", "OUT"],
    ["Larkmoor Pay Ltd", "Larkmoor Ltd, including its subsidiaries", "UNKNOWN"],
    ["Larkmoor Pay Ltd", "Larkmoor Ltd; ninguna otra empresa del grupo está cubierta", "OUT"],
    ["Larkmoor España SL", "Larkmoor SA; se excluye Larkmoor España, S.L.", "OUT"],
    [
      "Larkmoor Portugal Lda",
      "Larkmoor, S.A. e subsidiárias, exceto a Larkmoor Portugal, Lda.",
      "OUT",
    ],
    [
      "Larkmoor Italia Srl",
      "Larkmoor SpA, con esclusione della controllata Larkmoor Italia S.r.l.",
      "OUT",
    ],
    ["Larkmoor Services SAS", "Larkmoor SA, à l’exception de Larkmoor Services SAS", "OUT"],
    ["Larkmoor SARL", "Larkmoor SAS (Larkmoor SARL hors périmètre)", "OUT"],
  ])("%s and “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("companies that play another part", () => {
  test.for<Row>([
    ["Larkmoor Ltd", "Tarnfield Inc; clients include Larkmoor Ltd", "UNKNOWN"],
    ["Larkmoor Ltd", "Tarnfield Inc (subservice organization: Larkmoor Ltd, carve-out)", "UNKNOWN"],
    ["Larkmoor Ltd", "Tarnfield Inc. Auditor: Larkmoor Ltd", "UNKNOWN"],
    ["Tarnfield Inc", "Tarnfield Inc. Auditor: Larkmoor Ltd", "IN"],
    ["Larkmoor Ltd", "Tarnfield Group Ltd (Larkmoor Ltd, Birchley Ltd)", "IN"],
    ["Larkmoor Ltd", "Tarnfield Ltd (formerly Larkmoor Ltd)", "UNKNOWN"],
  ])("%s beside “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});
