import { expect, test } from "vitest";

import { readStatement } from "../../statement/read-statement.ts";
import { expectMeaning } from "./claim-shape.ts";

// Explanations, demands, help for others, adverts, forms and code: nobody claims anything.

expectMeaning("nothing", "nothing", [
  "SOC 2 is an auditing procedure that ensures your service providers securely manage your data.",
  "What is SOC 2? SOC 2 is a framework developed by the AICPA.",
  "ISO 27001 specifies the requirements for establishing, implementing and maintaining an ISMS.",
  "To become ISO 27001 certified, an organisation must pass a two-stage audit.",
  "A SOC 2 Type II report covers a period of between three and twelve months.",
  "There are two types of SOC 2 reports: Type I and Type II.",
  "SOC 2 compliance is often a requirement for selling to enterprises.",
  "The difference between ISO 27001 and SOC 2 is that the former leads to a certificate.",
  "How long does it take to get SOC 2 certified?",
  "Is SOC 2 mandatory? No, SOC 2 is voluntary.",
  "Achieve SOC 2 compliance in weeks, not months.",
  "Get SOC 2 and ISO 27001 certified faster with Compliply.",
  "Compliply automates up to 90% of the work for SOC 2, ISO 27001 and HIPAA.",
  "Our consultants guide you through ISO 27001 certification from gap analysis to audit.",
  "We offer ISO 27001 consulting, implementation and internal audit services.",
  "Services: ISO 27001 implementation, SOC 2 readiness, penetration testing",
  "We have helped over 200 companies achieve SOC 2 Type II.",
  "Our audit logs help you meet SOC 2 and ISO 27001 requirements.",
  "Export evidence for your SOC 2 auditor with one click.",
  "Meets the logging requirements of SOC 2 CC7.2.",
  "Use this policy template to satisfy ISO 27001 control A.5.1.",
  "Perfect for teams that need SOC 2 compliance",
  "Vendors processing confidential data must provide a current SOC 2 Type II report or ISO 27001 certificate.",
  "Suppliers shall maintain ISO 27001 certification for the duration of the agreement.",
  "The Contractor shall hold and maintain certification to ISO/IEC 27001 throughout the term.",
  "The Service Provider will, upon request, furnish its SOC 2 Type II report within 30 days.",
  "Third parties are expected to be SOC 2 compliant.",
  "Preference will be given to bidders with ISO 27001 certification.",
  "Bidders should hold ISO 27001 or equivalent.",
  "Evaluation criteria: ISO 27001 certification (10 points)",
  "Mandatory: valid ISO 27001 certificate at time of bid submission",
  "Check whether the vendor is SOC 2 Type II certified.",
  "Collect SOC 2 reports from all critical vendors annually.",
  "Vendor management policy: SOC 2 reports are reviewed yearly for each critical supplier.",
  "If the supplier is ISO 27001 certified, the on-site audit may be waived.",
  "Where a vendor has a SOC 2 Type II report, a full questionnaire is not required.",
  "Does the vendor have an ISO 27001 certificate? Please attach.",
  "Are your data centers SOC 2 certified?",
  "Please describe any certifications held (e.g. ISO 27001, SOC 2, PCI DSS).",
  "Upload your most recent SOC 2 report here.",
  "Select all that apply: ISO 27001, SOC 2 Type II, HITRUST",
  "List of accepted certifications: ISO 27001, SOC 2, ISO 9001",
  "Accepted evidence: ISO 27001 certificate or SOC 2 Type II report",
  "Looking for a security engineer who has led SOC 2 and ISO 27001 audits.",
  "You have experience running SOC 2 Type II audits end to end.",
  "You will own our SOC 2 program and work with auditors.",
  "Nice to have: ISO 27001 Lead Implementer, CISSP, CISM",
  "Requirements: 5+ years in GRC, hands-on knowledge of ISO 27001 and SOC 2.",
  "Responsibilities include maintaining ISO 27001 documentation and supporting client audits.",
  "She is a certified ISO 27001 Lead Auditor with 15 years in infosec.",
  "Our consultants are ISO 27001 Lead Implementers and CISSPs.",
  "Jane Mwangi, ISO 27001 LA, CISA",
  "I hold ISO 27001 Lead Auditor and CISM certifications.",
  "All employees complete ISO 27001 awareness training annually.",
  "Our 24/7 SOC is staffed by Tier 2 analysts.",
  "SOC analysts (level 1 and 2) monitor alerts",
  "The SoC on this board is an RK3588 with two USB 2 ports.",
  "We have a SOC 1 Type II report for financial controls.",
  "SOC 3 report available publicly",
  "ISO 9001:2015 certified",
  "ISO 27701 and ISO 27018 certified",
  "Certified to ISO 22301 for business continuity",
  "We are PCI DSS Level 1 and HITRUST certified.",
  "We comply with GDPR and CCPA.",
  "Bank-grade security with AES-256 encryption",
  "[Company] is ISO 27001 certified by [certification body].",
  "<Company Name> maintains a SOC 2 Type II report issued by <Auditor>.",
  "{{ vendor_name }} is SOC 2 Type II certified: {{ yes/no }}",
  "ISO 27001 certified: ______",
  "SOC 2 Type II: Yes / No",
  "ISO 27001 certificate? [Y/N]",
  "SOC 2 report: TBD",
  "ISO 27001: TBC",
  "SOC 2 status unknown",
  "We could not determine whether the vendor is SOC 2 certified.",
  "No information about ISO 27001 found on the website.",
  'Example: "Yes, we are ISO 27001 certified by BSI."',
  "For example, a vendor may say that it is SOC 2 compliant.",
  "Imagine your customer asks for your SOC 2 report.",
  "Your customers want to see your SOC 2 report.",
  "Our customers include SOC 2 audited fintechs and ISO 27001 certified banks.",
  "Trusted by ISO 27001 certified organisations across Europe",
  "Competitor X is SOC 2 Type II certified.",
  "Unlike Rivalsoft, which is SOC 2 certified, we are open source.",
  "Self-hosted: you remain in control of your own SOC 2 scope.",
  "Deploy in your own SOC 2 compliant cloud.",
  "Choose an ISO 27001 certified provider when outsourcing.",
  "A good partner should be ISO 27001 certified.",
  "Why ISO 27001 matters for call centres",
  "The history of ISO 27001 goes back to BS 7799.",
  "Annex A of ISO 27001 lists 93 controls.",
  "SOC 2 CC6.1 – Logical access controls",
  "Mapping: ISO 27001 A.8.24, SOC 2 CC6.7",
  'const frameworks = ["SOC 2", "ISO 27001", "HIPAA"];',
  "If we lose our ISO 27001 certification we will notify you within 30 days.",
  "Should the Processor obtain ISO 27001 certification, it may rely on it to show compliance.",
  "The auditor shall be an ISO 27001 certified body.",
  "ISO 27001 certification costs between 10,000 and 50,000 euros.",
  "SOC 2 vs ISO 27001: which one do you need?",
  "Was ist ISO 27001? Die Norm beschreibt Anforderungen an ein ISMS.",
  "Wir beraten Sie bei der Einführung eines ISMS nach ISO 27001.",
  "Le fournisseur doit être certifié ISO 27001.",
  "El proveedor deberá contar con la certificación ISO 27001.",
  "O fornecedor deve possuir certificação ISO 27001.",
  "Der Auftragnehmer muss nach ISO 27001 zertifiziert sein.",
  "Vilket är kravet? Leverantören ska vara certifierad enligt ISO 27001.",
  "Would you like us to be SOC 2 certified? Vote on this feature.",
  "feat: add SOC 2 export for auditors",
  "fix(docs): typo in SOC 2 page",
  "Feature request: SOC 2 compliance report generator",
  "+1 for SOC 2, our security team keeps asking",
  "Any update on SOC 2? We can't buy without it.",
  "Our prospects keep asking us for SOC 2.",
  "The importance of SOC 2 for SaaS companies cannot be overstated.",
  "This guide explains how to prepare for a SOC 2 audit.",
  "Evidence for ISO 27001 A.12.4 can be exported from the dashboard.",
  "Our templates cover ISO 27001, SOC 2 and GDPR.",
  "Map your controls to SOC 2, ISO 27001 and NIST in one place.",
  "Use cases: SOC 2 evidence collection, ISO 27001 risk registers",
  "We assess vendors against ISO 27001 and SOC 2.",
  "Reviewers check for SOC 2 reports, ISO 27001 certificates and penetration tests.",
  "Vendors without SOC 2 or ISO 27001 must complete the long questionnaire.",
  "Low-risk vendors do not need SOC 2.",
  "SOC 2 Type II report requested on 3 June, no reply yet.",
  "Requested SOC 2 and ISO 27001 certificate from vendor",
  "Need to see their SOC 2 before renewal.",
  "Procurement asked whether we have SOC 2.",
  "Certifications such as ISO 27001 or SOC 2 demonstrate a commitment to security.",
  "Supports compliance with SOC 2, ISO 27001, HIPAA and GDPR",
  "Tags: compliance, soc2, iso27001, security",
  "Article 32 measures may include ISO 27001 certification.",
  "The Processor may demonstrate compliance by means of an ISO 27001 certificate or SOC 2 report.",
  "Audit rights: where Processor holds a valid SOC 2 Type II report, Controller shall accept it in place of an audit.",
  "Upon request, Supplier shall provide Customer with its then-current SOC 2 Type II report, if any.",
  "Candidates with ISO 27001 LA certification preferred",
  "He led the ISO 27001 certification of three companies.",
  "Our auditors have performed over 500 SOC 2 examinations.",
  "We perform SOC 2 audits for fast-growing companies.",
  "Accredited to issue ISO 27001 certificates",
  "Northgate is a UKAS accredited certification body for ISO 9001 and ISO 27001.",
  "Need SOC 2? Talk to our sales team.",
  "Become SOC 2 compliant with our checklist.",
  "SOC 2 compliance made easy",
  "The SOC 2 dashboard shows failing controls.",
  "`soc2_compliant: bool = False`",
  "Enable the SOC 2 policy pack to block public buckets.",
  "ISO 27001 controls library",
  "Wie wird man ISO 27001 zertifiziert?",
  "Wir unterstützen Unternehmen bei der ISO 27001-Zertifizierung.",
  "Nous accompagnons nos clients vers la certification ISO 27001.",
  "You can use Ledgerline's audit trail as evidence in your SOC 2 audit.",
  "Does Ledgerline have SOC 2? We get this question a lot.",
  "Provider shall maintain SOC 2 Type II or an equivalent attestation.",
  "Customer may, no more than once a year, request evidence such as a SOC 2 report or ISO 27001 certificate.",
  '"SOC 2 Report" means a report prepared under AT-C 205.',
  "Why we decided to get SOC 2 certified, and what we learned",
  "10 tips for your first SOC 2 audit",
  "Tessera helps MSPs deliver SOC 2 as a service",
  "Tessera is an ISO 27001 consultancy based in Leeds.",
  "Lead implementers for ISO 27001 at Tessera earn 60-80k.",
  "GRC Analyst: you'll coordinate our annual SOC 2 audit",
  "Cobalt's audit logging feature helps customers satisfy SOC 2 requirements.",
  "If your organization needs SOC 2 compliance, use the Enterprise plan.",
  "Enterprise plan includes SSO, audit logs and access to SOC 2 documentation.",
  "Vendor shall obtain, at its own expense, a SOC 2 Type 2 report at least annually.",
  "The importer will require that its subprocessors hold ISO 27001 or SOC 2 Type II.",
  "Interview: how Novaline's CISO thinks about ISO 27001",
  "We're looking for a compliance manager to lead our SOC 2 and ISO 27001 efforts",
  "Familiarity with frameworks such as SOC 2, ISO 27001 and HIPAA",
  "Contributed to ISO 27001 certification at my previous employer",
  "SOC 2 Type I vs Type II: what's the difference?",
  "A startup's guide to SOC 2",
  "Auditors will ask for evidence of SOC 2 CC7.2",
  "This document template supports ISO 27001:2022 clause 5.2.",
  "Policy reference: ISO 27001 A.5.19, SOC 2 CC9.2",
  "Owner: CISO. Review: annual. Reference: ISO 27001, SOC 2",
  "The risk register is required for ISO 27001.",
  "TODO: find out whether they are SOC 2 certified",
  "Set `compliance: soc2` to enable stricter defaults.",
  "Add SOC 2 and ISO 27001 logos to footer",
  "Do your processors have SOC 2?",
  "SOC 2 certification typically costs $30k.",
  "Demonstrate your ISO 27001 compliance with Everdale.",
  "Everdale generates the policies you need for ISO 27001 and SOC 2.",
  "Track SOC 2, ISO 27001 and HIPAA controls side by side.",
  "The DPO must ensure that processors are ISO 27001 certified.",
  "Assess whether the supplier's ISO 27001 scope covers the service.",
  "A supplier without a SOC 2 Type II report is rated high risk.",
  "Key: ISO = ISO 27001 certificate, SOC = SOC 2 report",
  "Score 5 if ISO 27001 certified, 3 if aligned, 0 otherwise",
  "Tier 1 vendors: SOC 2 Type II or ISO 27001",
  "Evidence required: SOC 2 Type II report (last 12 months)",
  "Column F: SOC 2 report received? (Y/N)",
  "We wrote this article with an ISO 27001 auditor.",
  "Everdale Academy: ISO 27001 Foundation course",
  "Congratulations to our client Marrow on achieving ISO 27001!",
  "Case study: how Marrow got SOC 2 certified with Everdale",
  "Marrow passed its SOC 2 Type II audit thanks to Everdale.",
  "Maria is certified in ISO 27001 and CISSP.",
  "According to ISO 27001, access rights must be reviewed.",
  "In a SOC 2 audit, the auditor samples access reviews.",
  "I think they are SOC 2 certified but not sure",
  "Not sure if ISO 27001 certified",
  "Someone said they have SOC 2, please check",
]);

// Blanks, samples, what might have been, and headings with nothing under them.

expectMeaning("nothing", "nothing", [
  'Example answer: "Yes, we are ISO 27001 certified."',
  "Sample Company Ltd is SOC 2 Type II certified.",
  "We hold ISO 27001 (replace this with your own certifications).",
  "{Vendor} {is/is not} ISO 27001 certified",
  "Had we been ISO 27001 certified, we would have said so.",
  "We offer SOC 2 readiness services.",
  "SOC 2 Type II. Auditor: to be selected.",
  "ISO 27001. Certification body: not yet chosen.",
  "Yes, ISO 27001. Only our subsidiary holds it.",
]);

expectMeaning("held", "nothing", ["ISO27001:2022 ✓ SOC2 – HIPAA ✓"]);

// Questions without a mark, demands, cautions and generalities, in more languages than English.

expectMeaning("nothing", "nothing", [
  "Czy firma posiada certyfikat ISO 27001/SOC 2",
  "Est cette solution certifiée ISO 27001",
  "SOC 2やISO 27001の認証を取得していますか？",
  "Se requiere una copia del certificado ISO 27001 vigente.",
  "Il fornitore DEVE presentare garanzie adeguate (es. report SOC 2, certificazione ISO 27001).",
  "Exigence: certificat ISO 27001 et rapport SOC 2 de moins de 12 mois",
  "Se una banca richiede la certificazione ISO 27001, serve un CISO.",
  "Als een klant eist dat u beschikt over ISO 27001-certificering, is dat een signaal.",
  "Una certificazione ISO 27001 riguarda il sistema di gestione e non il prodotto.",
  "通过ISO27001认证表明企业已建立管理体系。",
  "ISO 27001 認証だけで十分というわけではない。",
  "Passing a SOC 2 examination is good evidence of your controls.",
  "Neither SOC 2 nor ISO 27001 names a fixed calendar.",
  "A SOC 2 report that uses the carve-out method:",
  "The absence of a SOC 2 report does not disqualify a vendor.",
  "The bank keeps the right to inspect vendor SOC 2 reports every year.",
  "Auditors review supplier SOC 2 reports and ISO 27001 certificates.",
  'Avoid wording such as "ISO 27001 certified" or "SOC 2 approved".',
  "| SOC 2 report | Must have SOC 2 Type II | Ask the vendor for it |",
  "SOC 2: same as ISO 27001",
  "Vendor SOC 2 report requested",
  "[ORGANISATION:fill-in - SOC 2 Type II report, period and date]",
]);

expectMeaning("nothing", "nothing", [
  ["SOC 2", "✅/❌"],
  ["SOC 2", "Not specified on the pricing page"],
  ["Is Tallow ISO 27001 certified?", "Not verified."],
]);

expectMeaning("nothing", "nothing", [
  "The controls a SOC 2 audit examines are operating today.",
  "the controls a soc 2 audit examines are operating today.",
  "ISO 27001-Zertifikate sind 3 Jahre gültig.",
  "Once completed, a SOC 2 report is valid for one year.",
  "A client with an ISO/IEC 27001:2013-only certificate could be treated as transitioning.",
  "A SOC 2 report is an attestation, not a certification like ISO 27001.",
  "You cannot pass ISO 27018 without also passing ISO 27001.",
  "The supplier must hold ISO 27001. Alternative: SOC 2 Type II statement covering the services",
]);

expectMeaning("nothing", "nothing", [
  "M.Sc. in security and ISO/IEC 27001 (TÜV Rheinland)",
  "Information Security Officer - ISO/IEC 27001 (TÜV PersCert)",
  "投标人应提供有效的ISO27001认证证书。",
  'The SOC 2 report is typically referred to when someone asks about "SOC 2 certification".',
]);

// What is done about a standard, or asked of a firm, is neither certificate nor report.

for (const text of [
  "ISO 27001 (BSI quoted)",
  "ISO 27001 (BSI recommended)",
  "ISO 27001 (BSI to be appointed)",
  "ISO 27001 – obtained quote from BSI",
  "ISO 27001, completed training for all staff",
  "SOC 2 (passed to legal)",
  "SOC 2 Type II audit by A-LIGN quoted at 20k",
  "SOC 2 audit by A-LIGN next",
  "SOC 2 Type II – completed draft report",
  "SOC 2 Type I only if needed",
  "We announced ISO 27001 plans",
  "announced SOC 2 Type II audit",
  "ISO 27001 (held by parent)",
]) {
  test(`“${text}” claims nothing that is held`, () => {
    const { iso, soc2 } = readStatement(text);
    expect([iso.claim.answer, soc2.claim.answer]).not.toContain("yes");
  });
}

expectMeaning("nothing", "nothing", ["Auditora: certificada en ISO 27001 LA"]);

expectMeaning("nothing", "nothing", [
  "A logistics software provider achieved ISO 27001 certification in nine weeks.",
  "Dataloom achieved SOC 2 Type II in 8 weeks",
  "Corvo got ISO 27001 certification in under three months",
  "Led the SOC 2 audit response and wrote the threat model.",
  "ISO 27001 certification covering production is the preferred evidence.",
]);

expectMeaning("nothing", "nothing", [
  "A software vendor's ISO 27001 certificate covers the vendor's own management system.",
  "Any supplier's SOC 2 report shows what was tested.",
  "Estar en posesión del certificado ISO 27001 en vigor.",
  "Disponer de certificación ISO 27001.",
  "Être certifié ISO 27001.",
  "Essere in possesso della certificazione ISO 27001.",
  "Review suppliers' SOC 2 reports once a year.",
  "That is why SOC 2 matters.",
  "Why we're fond of ISO 27001",
  "The policy states SOC 2 reports shall be reviewed.",
]);

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
