import { expectMeaning } from "./claim-shape.ts";

// Denials, lapses and withdrawals.

expectMeaning(
  "nothing",
  ["not held", "someone else's"],
  ["Do we have a SOC 2 report? Not ourselves, but AWS does."],
);

expectMeaning("nothing", "not held", [
  "We have no SOC 2 report.",
  "There is no SOC 2 report at present.",
  "As a small team we have not undergone a SOC 2 audit.",
  "SOC 2: not applicable, never audited",
  "SOC 2 has not been performed.",
  "A SOC 2 audit has never been carried out.",
  "Vendor does not have a SOC 2.",
  "SOC 2 is not planned.",
  "We have decided not to pursue SOC 2.",
  "There are no plans to undergo a SOC 2 audit.",
  "SOC 2 discontinued in 2024",
  "We no longer maintain a SOC 2 report.",
  "We used to have a SOC 2 report but stopped after 2022.",
  "SOC2: false",
  "No current SOC 2. Last report 2021.",
  "Our most recent SOC 2 report is from 2019 and we have not renewed it.",
  "We can't offer a SOC 2 report at this time.",
  "This project has no SOC 2, no ISO and no lawyers.",
  "SOC 2: we don't have it.",
  "Not SOC 2 compliant",
  "Vendor confirmed by email that they have not completed a SOC 2.",
  "No SOC 2 Type II (only a pen test summary was provided)",
  "SOC 2 report — N/A, we're too small",
  "Does Ledgerline have SOC 2? Not today.",
  "There are currently no plans for SOC 2.",
  "Note: we are not SOC 2 certified, even though the infrastructure we use is.",
  "No, we don't currently have a SOC 2 report.",
  "At this moment Cobalt Forms is not SOC 2 certified.",
  "Vendor claims SOC 2 but has no report.",
  "Marketing claims SOC 2 Type II but no report exists.",
  "No SOC 2 audit has been conducted to date.",
  "We do not undergo SOC 2 audits.",
  "SOC 2: None. ISO 9001 only.",
  "Vendor has neither a SOC 2 report nor a bridge letter.",
  "We haven't gone through SOC 2.",
]);

expectMeaning("not held", "nothing", [
  "Our company isn't ISO 27001 certified.",
  "Vendor is not certified to ISO 27001.",
  "The supplier lacks ISO 27001 certification.",
  "ISO 27001 certificate: none",
  "ISO 27001 – nein",
  "Nicht ISO 27001 zertifiziert",
  "Eine Zertifizierung nach ISO 27001 liegt nicht vor.",
  "Es besteht keine ISO-27001-Zertifizierung.",
  "No disponemos de certificación ISO 27001.",
  "La empresa no está certificada en ISO 27001.",
  "A empresa não é certificada ISO 27001.",
  "Nous n'avons pas de certification ISO 27001.",
  "Non siamo certificati ISO 27001.",
  "Wij zijn niet ISO 27001 gecertificeerd.",
  "Vi er ikke ISO 27001-sertifisert.",
  "We don't plan to certify to ISO 27001.",
  "ISO 27001 certification is not a priority for us at this stage.",
  "ISO 27001 is out of scope for this year.",
  "Our ISO 27001 certificate lapsed in June 2025.",
  "The certificate (ISO 27001) ended on 30 April 2025 and was not renewed.",
  "Our ISO 27001 certificate was withdrawn by the certification body in 2024.",
  "We let our ISO 27001 certification lapse in 2023.",
  "We were ISO 27001 certified until 2022.",
  "Previously certified to ISO 27001:2013; we did not transition to the 2022 edition.",
  "ISO 27001: expired 12/2024",
  "ISO 27001 (expired)",
  "The site's ISO 27001 certification was suspended in May.",
  "ISO 27001: ceased",
  "The ISO 27001 certificate is no longer valid.",
  "Sorry, we're not ISO 27001 certified yet.",
  "We have not obtained ISO 27001 certification, but our practices are modelled on it.",
  "❌ ISO 27001 certification",
  "iso27001: false",
  "There's no ISO 27001 certificate behind this product; it is a hobby project.",
  "Die Zertifizierung wurde nicht verlängert; das ISO-27001-Zertifikat ist erloschen.",
  "Le certificat ISO 27001 a expiré en mars 2025.",
  "El certificado ISO 27001 caducó en 2024.",
  "We've never been ISO 27001 certified.",
  "The vendor's ISO 27001 certificate expired on 14 February 2026; renewal evidence not provided.",
  "Certificate status: withdrawn (ISO/IEC 27001)",
  "ISO certificate is fake: number not found with issuer; vendor admits it holds no ISO 27001.",
  "Novaline verfügt derzeit über keine ISO 27001-Zertifizierung.",
  "La société ne dispose pas de la certification ISO 27001.",
  "ISO 27001: not pursued",
  "Our ISMS is not ISO 27001 certified.",
  "The ISO 27001 certificate of Everdale was cancelled in April.",
  "Certificate not renewed after 2024 (ISO 27001).",
  "Everdale ist nicht ISO-zertifiziert (ISO 27001).",
]);

expectMeaning("not held", "not held", [
  "We hold neither an ISO 27001 certificate nor a SOC 2 report.",
  "ISO 27001 / SOC 2: no",
  "No formal certifications (ISO 27001, SOC 2) at this time.",
  "We don't have any third-party certifications such as SOC 2 or ISO 27001.",
  "We currently do not have ISO 27001 or SOC 2 certification due to our size.",
  "This software is provided as is. It has not been certified under SOC 2, ISO 27001 or HIPAA.",
  "Skiff Notes isn't SOC 2 or ISO 27001 certified today.",
  "Tidepool does not currently carry SOC 2 or ISO 27001 certification.",
  "Current gaps: no SOC 2, no ISO 27001, no DPA",
  "We're a two-person startup, so no SOC 2 or ISO 27001 yet.",
  "No certifications: Ledgerline is not ISO 27001 or SOC 2 certified.",
  "Cobalt does not hold ISO 27001 or SOC 2 certifications at this time, but we follow industry best practices.",
  "Certifications: none (no SOC 2, no ISO 27001)",
]);

// Over, or another one in its place.

expectMeaning("not held", "nothing", [
  "We were previously ISO 27001 certified.",
  "We achieved ISO 27001 certification in 2020 but let it lapse.",
  "We obtained ISO 27001 certification, but did not renew it.",
  "The certification body withdrew our ISO 27001 certificate.",
  "Früher waren wir nach ISO 27001 zertifiziert.",
  "Unser ISO 27001-Zertifikat wurde nicht verlängert.",
  "Nous ne sommes plus certifiés ISO 27001.",
  "La compañía dejó de tener la certificación ISO 27001.",
  "Wij zijn niet meer ISO 27001 gecertificeerd.",
  "Eine Zertifizierung nach ISO 27001 ist nicht geplant.",
  ["ISO 27001", "ISO 9001 only"],
  ["Are you ISO 27001 certified?", "We only have ISO 9001."],
]);

expectMeaning("nothing", "not held", [
  ["SOC 2 report", "SOC 1 Type II only"],
  ["SOC 2 report", "We only have a SOC 3 report."],
  "Regarding your question on SOC 2: we are not there yet.",
]);

expectMeaning(["held", "nothing"], "not held", [
  "ISO 27001 instead of SOC 2",
  "ISO27001 yes / SOC2 missing",
  ["ISO 27001 and SOC 2", "ISO yes, SOC no"],
]);

expectMeaning("not held", "not held", [["ISO 27001 / SOC 2", "Neither"]]);

expectMeaning("nothing", "not held", [
  "Vendor onboarding package: SOC 2 attestation absent; DPA signed.",
  "Rapport SOC 2 Type II non disponible",
  "SOC 2 Type II is not complete.",
  ["Are you SOC 2 certified?", "No SOC 2 examination has been performed, and none is in progress."],
]);

expectMeaning("not held", "nothing", ["A certificação ISO 27001 ainda não está concluída."]);

expectMeaning("nothing", "not held", [
  "Our gap analysis shows that Nexwell does not hold a SOC 2 Type II certification.",
  "The marketplace model means security varies, and it does not hold a SOC 2 report.",
  ["Are you SOC 2 certified?", "No audit window is booked and no report exists."],
]);

expectMeaning("not held", "not held", [
  "Ninguna. Nexwell no tiene certificación ISO 27001 ni SOC 2.",
]);

expectMeaning("not held", "nothing", [
  "Отсутствует сертификат ISO 27001",
  "Мы не имеем сертификата ISO 27001",
  "ISO 27001 sertifikamız yok",
  "Nie mamy certyfikatu ISO 27001",
]);

expectMeaning("not held", "nothing", [
  "ISO 27001 utløpt for 14 dager siden",
  "Not certified as compliant with ISO 27001.",
  "Nexwell does not hold ISO 27001 and report access is plan/support gated.",
]);

expectMeaning("nothing", "not held", [
  "No - SOC 2",
  "Ein SOC-2-Bericht ist noch nicht erhältlich.",
]);

expectMeaning("not held", "nothing", [
  "We are no longer ISO 27001 certified.",
  "Tessera is no longer an ISO 27001 certified company.",
]);

// What is not found in a report, or not there beside it, denies no report.
expectMeaning("nothing", "nothing", [
  "SOC 2 Type II, no open findings",
  "SOC 2 Type II, no critical gaps",
  "SOC 2, no pen test",
  "SOC 2 report, no known incidents",
]);
expectMeaning("nothing", "not held", ["SOC 2 Type II, no report", "SOC 2, no plans"]);
