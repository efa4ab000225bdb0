import { expectMeaning } from "./claim-shape.ts";

// Near what is held, and none of it: demands, templates, hearsay, advice, whoever it may be.

expectMeaning("nothing", "nothing", [
  "Vendors must follow ISO 27001 and hold a SOC 2 Type II report.",
  "Organisations may adopt ISO 27001 and pursue SOC 2 programmes.",
  "| SOC 2 Type II report (or ISO 27001 certificate) | — | Required | Recommended |",
  "Processor shall maintain:\n- [ ] ISO 27001\n- [x] SOC 2 Type II",
  "The assumption is SOC 2 Type 1 or no formal certification.",
  "A startup paying little for a SOC 2 audit gets less. Yet both walk away with a SOC 2 Type 2 report.",
  "Akceptowalna odpowiedź: aktualny raport SOC 2 Type II",
  "Acceptable answer: SOC 2 Type II report of the last 12 months",
  "[State your actual status: 'Yes, SOC 2 Type II, available under NDA']",
  "Download the SOC 2 report template",
  "SOC 2 report checklist | Download",
  "Highlights the SOC 2 requirements of customers.",
  "A clean SOC 2 opinion means that there were no exceptions.",
  "Vendors must show an unqualified SOC 2 Type II opinion.",
  "Report of the working group relevant to security (SOC 2)",
  "Sample report of Nexwell Inc. relevant to Security throughout the period 2025 (SOC 2 Type 2)",
  "Sind SOC-2-Berichte erhältlich?",
  "SOC-2-Berichte sollten auf Anfrage erhältlich sein.",
  "Dostawca musi posiadać certyfikat ISO 27001.",
  "Dowód: certyfikat ISO 27001 z datą wydania i zakresem.",
  "Firma może mieć certyfikat ISO 27001 i wciąż zostać zhakowana.",
  "Suppliers must be certified as compliant with ISO 27001.",
  "Ensure the following: Supplier is ISO 27001 certified",
  "Nous exigeons le maintien de la certification ISO 27001.",
  "Nous devons être attestés SOC 2.",
  "Wir sind eine Beratung und begleiten Firmen (bis sie ISO 27001 zertifiziert sind).",
  "ISO 27001 (Exp: 2028) required",
  "ISO 27001証明書の提出をお願いします。",
  "Choose an ISO 27001 certified platform and will never look back.",
  "Dos elementos no pudieron verificarse: el informe SOC 2 y las condiciones.",
  "N/A - SOC 2",
]);

// A claim in quotation marks that is spoken of; who made it, or what shows it, leaves it one.

expectMeaning("nothing", "nothing", [
  '| "We are ISO 27001 certified" | No audit done |',
  '"We are ISO 27001 certified" answers part of the diligence; it answers nothing about backups.',
  '"We are ISO 27001 certified" is not enough; ask for the certificate scope.',
  "“We hold SOC 2 Type II” means little without the report.",
]);

expectMeaning(
  "nothing",
  ["nothing", "not held"],
  ['| "We hold SOC 2 Type II" | Audit never finished |'],
);

expectMeaning("held", "nothing", [
  '"We are ISO 27001 certified"',
  "“We are ISO 27001 certified.”",
  '"We are ISO 27001 certified" (vendor, by e-mail on 3 May)',
  '"We are ISO 27001 certified," said the head of security.',
  '"We are ISO 27001 certified", certificate attached',
]);

// Help for others, whatever types of report it goes on to name.

expectMeaning("nothing", "nothing", [
  "Readiness assessments assist companies in preparing for a future SOC 1 and/or SOC 2 audit, including both Type I and Type II reports.",
  "We help clients prepare for SOC 2 audits, Type I or Type II.",
]);

expectMeaning("nothing", "held", [
  "We help customers with audits. Our SOC 2 Type II report is available.",
  "We help companies prepare for SOC 2, and we hold a Type II report ourselves.",
]);

// How fast one got there oneself.

expectMeaning("nothing", "held", ["We achieved SOC 2 Type II in 8 weeks."]);

// What all of them are, and how anybody comes by one.

expectMeaning("nothing", "nothing", [
  "SOC 2 reports are independent examinations that describe controls at a service provider.",
  "SOC 2 audits are assessments performed by CPA firms.",
  "ISO 27001 certificates are formal attestations that confirm an ISMS meets the standard.",
  "The ISO 27001 certification process involves two audits.",
]);

expectMeaning("nothing", "held", [
  "Our SOC 2 reports are attestation reports issued by Hartley CPAs.",
  "SOC 2 reports are available on request.",
]);
