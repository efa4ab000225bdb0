import { expect, test } from "vitest";
import { certificateScopeIn } from "./certificate-scope.ts";

test.for([
  ["Scope: provision of payroll services. Valid to 2027.", "provision of payroll services"],
  ["scope covers the Manila contact centre, but not Cebu", "the Manila contact centre"],
  ["certified for the development of billing software", "development of billing software"],
  ["Geltungsbereich: Betrieb der Plattform. Gültig bis 2027.", "Betrieb der Plattform"],
  ["For the following activities: hosting of software.", "hosting of software"],
  ["Alcance: “operación de servicios en la nube''. Vigente.", "operación de servicios en la nube"],
  ["Request the certificate; confirm scope covers the payroll platform.", null],
  ["Scope: Print services, Hamburg Issued: 10.02.2026", "Print services, Hamburg"],
  ["The scope of this certification covers:\n> Hosting of claims", "Hosting of claims"],
  ["Certified scope, as printed on it: “Hosting of claims”.", "Hosting of claims"],
  ["登録範囲：会計サービスの開発", "会計サービスの開発"],
  ["Zakres: Świadczenie usług hostingu", "Świadczenie usług hostingu"],
  ["| Scope | Delivery of detection services |", "Delivery of detection services"],
  ["Scope: print services, next Audit: 12 May 2027", "print services"],
  ["Scope: print services, Sites: Hamburg and Bremen", "print services"],
  ["Scope: print services – valid until 2028", "print services"],
  ["Scope\nPrint services\nValid until\n2028", "Print services"],
  ["認証範囲\n会計サービスの開発", "会計サービスの開発"],
  ["ISO 27001 certificate with the scope of print services.", "print services"],
  ["Certyfikat w zakresie usług hostingu.", "usług hostingu"],
  ["We help clients with the scope of their audit.", null],
  ["ISO 27001 certified", null],
  [
    "Earned ISO 27001 certification from DNV in 2019 for card issuing and payroll.",
    "card issuing and payroll",
  ],
  ["Renewed ISO 27001 certification by DNV in 2024 for the third time.", null],
  [
    "The certified management system supports the print services provided from Hamburg, under certificate no. 12.",
    "the print services provided from Hamburg",
  ],
  ["Our management system supports growth.", null],
] as const)("“%s” has the scope %s", ([text, scope]) => {
  expect(certificateScopeIn(text).scope).toBe(scope);
});

test.for([
  ["Certified sites: Manila, Cebu and Davao", ["Manila", "Cebu", "Davao"]],
  ["Sites: none", []],
] as const)("“%s” lists the sites %o", ([text, sites]) => {
  expect(certificateScopeIn(text).sites).toEqual(sites);
});

test.for([
  ["excluding software development", ["software development"]],
  ["Payroll is not included in the certified scope.", ["Payroll"]],
  ["certified for billing; the mobile app is out of scope", ["mobile app"]],
  ["Sales and marketing are excluded from the ISMS scope.", ["Sales and marketing"]],
  ["Exclusions: none", []],
] as const)("“%s” excludes %o", ([text, exclusions]) => {
  expect(certificateScopeIn(text).exclusions).toEqual(exclusions);
});

test.for([
  ["Certificate; Scope", "Provision of payroll services. No. 12", "Provision of payroll services"],
  ["ISO 27001 > Geltungsbereich", "Betrieb der Plattform", "Betrieb der Plattform"],
  ["Certificate; Scope", "Yes, valid", null],
  ["Certificate", "Provision of payroll services", null],
] as const)("under %s “%s” is the scope %s", ([heading, text, scope]) => {
  expect(certificateScopeIn(text, heading).scope).toBe(scope);
});

test("under the heading of a certificate, the management system and what it supports are the scope", () => {
  const text = "Information security management system supporting print services. No. 4411.";
  expect(certificateScopeIn(text, "ISO 27001 certificate").scope).toBe(
    "Information security management system supporting print services",
  );
  expect(certificateScopeIn(text).scope).toBeNull();
});
