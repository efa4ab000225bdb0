import { describe, expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readSet } from "./read-set.ts";
import { setWords } from "./set-words.ts";

describe("types of data", () => {
  test.for([
    ["PII/PHI", ["pii", "phi"]],
    ["no PII (names only)", ["pii"]],
    ["customer data", ["client-confidential"]],
    ["Cardholder data", ["pci"]],
    ["employee records", ["hr"]],
    ["IP", ["ip"]],
    ["IP addresses", ["pii"]],
    ["None", ["none"]],
    ["no client data", ["none"]],
    ["No PII", "unclear"],
    ["Level 3", "unclear"],
  ] as const)("%s is %s", ([text, expected]) => {
    expect(gist(readSet(cell(text), setWords.dataTypes))).toEqual(expected);
  });

  test.for([
    ["Yes", "PII?", ["pii"]],
    ["No", "PII?", "unclear"],
    ["Y", "PHI Y/N", ["phi"]],
    ["N", "PHI Y/N", "unclear"],
    ["Y", "PII / PHI", "unclear"],
    ["Y", "NPI", ["pii"]],
    ["N", "NPI", "unclear"],
    ["Oui", "DCP (O/N)", ["pii"]],
    ["有", "個人情報", ["pii"]],
    ["Sí", "Datos pers.", ["pii"]],
    ["Ja", "Persoonsgegevens", ["pii"]],
    ["No", "Datos personales", "unclear"],
    ["No", "Sensitive data", ["none"]],
    ["Yes", "Sensitive data", "unclear"],
  ] as const)("%s to “%s” is %s", ([text, heading, expected]) => {
    expect(gist(readSet(cell(text, heading), setWords.dataTypes))).toEqual(expected);
  });
});

describe("controls for home working", () => {
  test.for([
    ["VDI, no phones, clean room", ["vdi", "clean-room", "no-phone"]],
    ["company laptops, geo-fencing", ["managed-device", "geo-lock"]],
    ["monitoring planned", "unclear"],
    ["no VDI", "unclear"],
    ["none", []],
  ] as const)("%s is %s", ([text, expected]) => {
    expect(gist(readSet(cell(text), setWords.remoteControls))).toEqual(expected);
  });
});

describe("related certificates", () => {
  test.for([
    ["ISO 27001, 27701, 9001", ["27701", "9001"]],
    ["ISO 27701 (in progress), PCI DSS", ["pci-dss"]],
    ["no PCI", "unclear"],
    ["ISO 90011", "unclear"],
  ] as const)("%s is %s", ([text, expected]) => {
    expect(gist(readSet(cell(text), setWords.relatedCerts))).toEqual(expected);
  });
});
