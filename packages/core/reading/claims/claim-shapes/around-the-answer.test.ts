import { describe } from "vitest";
import { expectMeaning } from "./claim-shape.ts";

describe("What stands around an answer", () => {
  expectMeaning("held", "nothing", [
    ["ISO 27001", "A: Yes"],
    ["ISO 27001", "Hi, yes we do."],
    ["ISO 27001", "[12/03/2026] Yes"],
    ["ISO 27001", "• Yes, certified since 2021"],
    ["ISO 27001", "“Certified”"],
    ["ISO 27001 certificate", "Ja\nAlle medewerkers volgen ook een training."],
    ["ISO 27001", "Security matters to us. Yes, certified by Greenmark."],
    ["ISO 27001", "HQ only. Write to security@northbase.example for more."],
  ]);
  expectMeaning("not held", "nothing", [
    ["ISO 27001", "Response: No"],
    ["ISO 27001", "ISO 9001 only. We also train all staff."],
    ["ISO 27001", "Thank you for your question. No."],
    ["ISO 27001", "JS 12.03.26: no"],
    ["ISO 27001", "Security matters to us.\nNej, ännu inte."],
  ]);
  expectMeaning("nothing", "planned", [
    "We are  currently in the  process of attaining  SOC 2.",
    "We work with an auditor and are in the process of obtaining\nSOC\n2 certification by the end of the coming year.",
  ]);
  expectMeaning("nothing", "someone else's", [
    "All records are kept at Supabase in Frankfurt. Supabase is\nSOC 2 Type II certified, and audited once in every year by\na firm of accountants.",
  ]);
});

describe("What else is said below a heading of what is asked for or planned", () => {
  expectMeaning("nothing", "nothing", [
    ["Required documents", "ISO 27001, SOC 2. Our headquarters are in Berlin."],
    ["Exigences", "Certification ISO 27001 en cours de validité (see our trust page)"],
    "ISO 27001. The provider shall produce a valid ISO 27001 certificate.",
    "SOC 2 Type II. Supplier shall provide its report every year.",
  ]);
});

describe("A document spoken of in a later sentence", () => {
  expectMeaning("nothing", "nothing", [
    ["ISO 27001 certificate", "Contract signed in May. Certificate requested twice."],
    ["ISO 27001", "This page makes no claim of certification."],
    ["ISO 27001", "We do not claim certification."],
  ]);
  expectMeaning("not held", "nothing", [
    ["ISO 27001", "Supplier since 2019. Certificate expired in May."],
  ]);
});

describe("A certificate that is quoted, and one that is not over", () => {
  expectMeaning("held", "nothing", [
    "This is to certify that the management system of Northbase Ltd has been found to conform to ISO/IEC 27001:2022.",
    "Hiermit wird bescheinigt, dass die Nordbasis GmbH ein ISMS nach ISO/IEC 27001:2022 anwendet.",
    "ISO 27001 certificate (not expired)",
    ["ISO 27001", "Certificate not expired"],
    "ISO 27001 earned in 2023",
    "We use our product internally and maintain ISO 27001 certification.",
  ]);
  expectMeaning(["in words", "nothing"], "nothing", [
    "We hereby certify that our ISMS complies with ISO/IEC 27001:2022.",
    "Internally audited against ISO 27001",
  ]);
  expectMeaning("not held", "nothing", [
    "ISO 27001 certificate expired, not renewed",
    "ISO 27001 not reached",
  ]);
});

describe("What an answer adds, or says of the document, that leaves it open", () => {
  expectMeaning("nothing", "nothing", [
    ["ISO 27001", "Certificate pulled last year"],
    ["ISO 27001", "Certificate was surrendered in 2021"],
    ["ISO 27001", "Certificate went down the drain"],
    ["ISO 27001", "Yes, certificate due out in spring 2027"],
    ["SOC 2", "Report made out to our host"],
  ]);
  expectMeaning("held", "nothing", [
    ["ISO 27001", "Yes, valid until 2028"],
    ["ISO 27001", "Current certificate of 2025; the one before it was withdrawn"],
  ]);
  expectMeaning("nothing", "held", [
    ["SOC 2", "Yes - no exceptions noted"],
    ["SOC 2", "Report of 2025, stale by now, 2 exceptions noted"],
  ]);
});
