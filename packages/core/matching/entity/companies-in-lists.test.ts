import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Velmar Ltd", "Velmar Ltd (Ireland) and Quorvo Ltd (Malta)", "IN"],
  ["Quorvo Ltd", "Velmar Ltd (Ireland) and Quorvo Ltd (Malta)", "IN"],
  ["Quorvo Ltd (Cyprus)", "Velmar Ltd (Ireland), Quorvo Ltd (Malta)", "UNKNOWN"],
  ["Tessil Ltd", "Velmar Ltd (Ireland), Quorvo Ltd (Malta)", "OUT"],
  ["Quorvo Ltd", "Velmar Ltd in Ireland und Quorvo Ltd in Malta", "IN"],
  ["Velmar Ltd (Malta)", "Velmar Ltd in Ireland, Quorvo Ltd in Malta", "UNKNOWN"],
  ["Quorvo Inc", "Velmar S.A.S., France, Quorvo Inc., USA", "IN"],
  ["Quorvo GmbH", "Velmar Inc., USA & Quorvo GmbH, Germany", "IN"],
  ["Quorvo Ltd", "Velmar Ltd, Dublin, Quorvo Ltd, Valletta", "IN"],
  [
    "Velmar Ltd",
    "Velmar Ltd, 12 Elm Street, Dublin 2, Quorvo GmbH, Hauptstr. 5, 10115 Berlin",
    "IN",
  ],
  [
    "Quorvo GmbH",
    "Velmar Ltd, 12 Elm Street, Dublin 2, Quorvo GmbH, Hauptstr. 5, 10115 Berlin",
    "IN",
  ],
  [
    "Quorvo GmbH",
    "Velmar B.V. (registered no. 123456) and Quorvo GmbH (registered no. 654321)",
    "IN",
  ],
  ["Quorvo GmbH", "Velmar GmbH sowie Quorvo GmbH", "IN"],
  ["Quorvo Sp. z o.o.", "Velmar Sp. z o.o. i Quorvo Sp. z o.o.", "IN"],
  ["Quorvo GmbH & Co. KG", "Velmar GmbH & Co. KG und Quorvo GmbH & Co. KG", "IN"],
  ["Quorvo GmbH", "Velmar GmbH und Quorvo GmbH & Co. KG", "UNKNOWN"],
  ["Quorvo Ltd", "Velmar plc and, from 2027, Quorvo Ltd", "UNKNOWN"],
  ["Quorvo Ltd", "Velmar plc, hosted by Quorvo Ltd", "UNKNOWN"],
  ["Quorvo Ltd", "Velmar Ltd (excluding Tessil Ltd) and Quorvo Ltd", "IN"],
  ["Tessil Ltd", "Velmar Ltd (excluding Tessil Ltd) and Quorvo Ltd", "OUT"],
  ["Quorvo Ltd", "excluding Velmar Ltd (Ireland) and Quorvo Ltd", "OUT"],
])("%s in the list “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Velmar Ltd", "Velmar Ltd: yes; Quorvo Ltd: no", "IN"],
  ["Quorvo Ltd", "Velmar Ltd: yes; Quorvo Ltd: no", "OUT"],
  ["Velmar Ltd", "Velmar Ltd ✓, Quorvo Ltd ✗", "IN"],
  ["Quorvo Ltd", "Velmar Ltd ✓, Quorvo Ltd ✗", "OUT"],
  ["Quorvo Ltd", "✅ Velmar Ltd\n❌ Quorvo Ltd", "OUT"],
  ["Velmar Ltd", "✅ Velmar Ltd\n❌ Quorvo Ltd", "IN"],
  ["Velmar Ltd", "Velmar Ltd (Y), Quorvo Ltd (N)", "IN"],
  ["Quorvo Ltd", "Velmar Ltd (Y), Quorvo Ltd (N)", "OUT"],
  ["Quorvo Ltd", "Velmar Ltd (yes) / Quorvo Ltd (no)", "OUT"],
  ["Quorvo Ltd", "Velmar Ltd (in), Quorvo Ltd (out)", "OUT"],
  ["Quorvo Ltd", "☑ Velmar Ltd ☐ Quorvo Ltd", "OUT"],
  ["Quorvo Ltd", "Velmar Ltd, Quorvo Ltd (2027)", "UNKNOWN"],
  ["Quorvo Ltd", "same as the parent - group certificate, entities see annex", "UNKNOWN"],
  ["velmar payroll and support solutions", "velmar payroll and support solutions", "IN"],
  ["Velmar Ltd", "Velmar Ltd - Quorvo Ltd is out of scope", "IN"],
  ["Quorvo Ltd", "Velmar Ltd - Quorvo Ltd is out of scope", "OUT"],
  ["Velmar Ltd", "Velmar Ltd, Quorvo Ltd is not covered", "IN"],
  ["Velmar Ltd", "Velmar Ltd and Quorvo Ltd are not covered", "OUT"],
  ["Velmar Ltd", "Velmar Ltd and Quorvo Ltd, out of scope until the next audit", "UNKNOWN"],
  ["Velmar Ltd", "Velmar Ltd and Quorvo Ltd (out of scope)", "IN"],
  ["Velmar Ltd", "Velmar Ltd - removed from the certificate after its sale (03/2024)", "OUT"],
  ["Velmar Ltd", "Velmar Ltd, excluding subsidiaries abroad", "IN"],
  ["Velmar Ltd", "Neither Velmar Ltd nor Quorvo Ltd is covered", "OUT"],
  ["Velmar SARL", "Ni Velmar SARL ni Quorvo SARL ne sont couvertes", "OUT"],
  ["Velmar Ltd + Quorvo Ltd", "Velmar Ltd. Does not extend to Quorvo Ltd.", "OUT"],
  ["Quorvo Ltd", "All group entities, Quorvo Ltd excluded", "OUT"],
  ["Quorvo Ltd", "All group entities; not covered: Quorvo Ltd", "OUT"],
  ["Quorvo SL", "Velmar SL (sin Quorvo SL)", "OUT"],
  ["Velmar SL", "Velmar SL (sin Quorvo SL)", "IN"],
  ["Sin Chew Ltd", "Velmar Ltd and Sin Chew Ltd", "IN"],
  ["Quorvo Sp. z o.o.", "Velmar Sp. z o.o. (bez Quorvo Sp. z o.o.)", "OUT"],
])("%s behind the answer in “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Velmar Ltd", "In scope: Velmar Ltd and Quorvo GmbH", "IN"],
  ["Velmar GmbH", "Die Gesellschaften Velmar GmbH und Quorvo AG", "IN"],
  ["Velmar SAS", "Les sociétés Velmar SAS et Quorvo SA", "IN"],
  ["Velmar Ltd", "Applies to Velmar Ltd", "IN"],
  ["Velmar Ltd", "1. Velmar Ltd", "IN"],
  ["Die Casting Ltd", "Die Casting Ltd", "IN"],
  ["Velmar Ltd", "Velmar Ltd (see annex)", "IN"],
  ["Velmar Ltd", "Velmar Ltd per certificate", "IN"],
  ["Velmar Ltd", "Velmar Ltd (since 2021)", "IN"],
  ["Velmar Ltd", "Velmar Ltd (since sold)", "UNKNOWN"],
  ["Velmar GmbH", "Die Velmar GmbH betreibt Rechenzentren in Wien", "IN"],
  ["Velmar GmbH", "Velmar GmbH betreibt Rechenzentren, jedoch nicht in Wien", "UNKNOWN"],
  ["Velmar Ltd", "Velmar Ltd is a provider of payroll services", "IN"],
  [
    "Velmar Ltd",
    "Velmar Ltd was founded in 2008 in Cork and is a subsidiary of Quorvo Group",
    "IN",
  ],
  [
    "Quorvo Group",
    "Velmar Ltd was founded in 2008 in Cork and is a subsidiary of Quorvo Group",
    "UNKNOWN",
  ],
  ["Velmar Lda", "Copyright (C) 2020 Velmar, Lda", "IN"],
  ["Velmar Ltd", "Velmar Ltd is a former subsidiary", "UNKNOWN"],
  ["Velmar Ltd", "Velmar Ltd is an applicant", "UNKNOWN"],
  ["Velmar SpA", "Velmar S.p.A. – Quorvo S.r.l. is not covered", "IN"],
  ["Velmar Ltd", "Velmar Ltd is a customer of ours", "UNKNOWN"],
  ["Quorvo Ltd", "Velmar Ltd provides payroll to Quorvo Ltd", "UNKNOWN"],
  ["Velmar SAS", "Velmar SAS (collections and telesales)", "IN"],
  ["Velmar SAS", "Velmar SAS (collections, certified separately)", "UNKNOWN"],
  ["Solvio", "Velmar Ltda (“Solvio”) e suas afiliadas", "IN"],
  ["Quorvo Ltda", "Velmar Ltda e suas coligadas", "UNKNOWN"],
  ["Solvio", "Velmar Inc. d/b/a Solvio.ai", "UNKNOWN"],
])("%s in what “%s” tells of companies is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
