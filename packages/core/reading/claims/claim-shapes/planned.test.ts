import { expectMeaning } from "./claim-shape.ts";

// Plans, readiness, audits under way and reports still to come.

expectMeaning("nothing", "planned", [
  "SOC 2 Type II audit currently in progress (observation period Jan–Jun 2026)",
  "We expect to receive our SOC 2 Type II report in Q3 2026.",
  "SOC 2 is on our 2026 roadmap.",
  "Our first SOC 2 audit kicks off in September.",
  "We've begun our SOC 2 observation window with Drata and will publish the report when it lands.",
  "SOC2 coming soon!",
  "SOC 2 Type 1: coming in Q2 2026",
  "SOC 2 Type II certification pending",
  "SOC 2 (pending)",
  "🚧 SOC 2 Type II",
  "⏳ SOC 2 Type II – audit window closes 31 August",
  "We do not have SOC 2 yet but plan to start the process in 2027.",
  "We recently engaged an auditor for SOC 2 Type II.",
  "We have signed with Vanta and started working toward SOC 2.",
  "Our SOC 2 readiness assessment was completed in May.",
  "SOC 2 readiness assessment complete; audit to follow.",
  "Soon to be SOC 2 certified",
  "On track for SOC 2 Type II by year end.",
  "SOC 2 Type II (Q4 2026 target)",
  "SOC 2 Type II - audit scheduled",
  "Target: SOC 2 Type II attestation by December 2026",
  "By Q3 we'll have our SOC 2.",
  "We will be SOC 2 Type II compliant by July.",
  "Auditor fieldwork for SOC 2 starts on 5 October 2026.",
  "We're mid-way through our SOC 2 audit.",
  "SOC 2 Type II report to be issued in November 2026",
  "The SOC 2 examination is ongoing and the report should be available in January.",
  "Estamos em processo de auditoria SOC 2 Tipo II.",
  "Phase 3 (2027): SOC 2 Type II, HIPAA",
  "SOC 2: In progress (Vanta)",
  "SOC2 Type 2 [WIP]",
  "We plan to be SOC 2 compliant within the next two quarters",
  "We are pursuing SOC 2 Type 2 attestation with Advantage Partners.",
  "Following our seed round we will invest in SOC 2 certification.",
  "The Type 2 audit period for SOC 2 began on 1 April 2026.",
  "We're finishing up our SOC 2 Type I and can share a letter of engagement from our auditor.",
  "An engagement letter for SOC 2 is available; the report is due in December 2026.",
  "Once our SOC 2 report has been issued, we will make it available in the trust center.",
  "Once our SOC 2 attestation is in force, we will publish it.",
  "When complete, our SOC 2 report will be shared under NDA.",
  "Deferred: SOC 2 audit moved to 2027 due to budget.",
  "Evaluating SOC 2 for 2027",
  "SOC 2 Type 1 audit: fieldwork complete, awaiting final report",
  "We've selected Vanta as our compliance platform and expect SOC 2 by the fall.",
  "SOC 2 — in the process, ETA Sept.",
  "Targeting SOC 2 Type II",
  "SOC 2 Type II: observation period runs through Nov 30",
  "Status of SOC 2: kicked off in January, auditors engaged",
  "We will undertake a SOC 2 examination in the next fiscal year.",
  "Working with auditors to get our SOC 2 report out this year",
  "Q: When will you be SOC 2 compliant? A: We expect to complete our audit in December.",
  "We are currently working with Vanta and Northgate Assurance on our SOC 2 Type II certification.",
  "Ledgerline is in the process of becoming SOC 2 Type 2 compliant. We expect to finish by Q2.",
  "**SOC 2** – We are actively working on it.",
  "SOC 2 Type II (audit in progress)",
  "Tessera Begins SOC 2 Audit Process",
  "Tessera partners with Drata to achieve SOC 2",
  "Cobalt Forms is currently pursuing SOC 2 Type II certification.",
  "SOC 2 Type II is in progress and we expect to have our report by the end of Q1.",
  "We're in the observation period for our SOC 2 Type 2 audit.",
  "Vendor states SOC 2 audit will complete in November.",
  "// SOC 2 audit starts in May, freeze infra changes",
  "We kicked off our SOC 2 process last month.",
  "Our SOC 2 Type II report will follow once the observation window closes.",
  "Currently SOC 2 Type II is under audit by an independent CPA firm.",
  "We anticipate completing SOC 2 in 2027.",
  "SOC 2 Type I: draft report received, final pending",
  "We are SOC 2 in progress.",
  "Preparing SOC 2 Type II, controls monitored in Drata",
]);

expectMeaning("planned", "planned", [
  "Compliance roadmap: ISO 27001 (2026), SOC 2 Type II (2027)",
  "Neither ISO 27001 nor SOC 2 certification has been completed yet; both are in progress.",
  "Next 12 months: ISO 27001 certification, SOC 2 Type I report, bug bounty programme",
  "Compliance certifications are in progress (SOC 2, ISO 27001).",
]);

expectMeaning("planned", "nothing", [
  "The stage 2 audit for ISO 27001 takes place in March 2027.",
  "We passed our Stage 1 ISO 27001 audit and Stage 2 is booked.",
  "ISO 27001 certification is underway.",
  "Currently implementing ISO 27001",
  "We are implementing an ISMS with a view to ISO 27001 certification next year.",
  "ISO 27001 (in preparation)",
  "ISO/IEC 27001 – target Q4 2026",
  "Working on ISO27001, should be done by summer",
  "Gap analysis against ISO 27001 completed, remediation ongoing.",
  "We are preparing for ISO 27001 certification and have appointed a consultant.",
  "Our goal is to obtain ISO 27001 certification within 18 months.",
  "It is our ambition to be ISO 27001 certified before the end of next year.",
  "The company has applied for ISO 27001 certification.",
  "Certification to ISO 27001 expected by mid-2027",
  "Wir streben die Zertifizierung nach ISO 27001 an.",
  "Eine ISO-27001-Zertifizierung befindet sich in Vorbereitung.",
  "Die Zertifizierung nach ISO 27001 ist für Q3 2027 vorgesehen.",
  "Nous visons la certification ISO 27001 d'ici fin 2027.",
  "La certification ISO 27001 est en cours d'obtention.",
  "Estamos trabajando para obtener la certificación ISO 27001.",
  "Stiamo lavorando per ottenere la certificazione ISO 27001.",
  "We verwachten in 2027 ISO 27001 gecertificeerd te zijn.",
  "Vi jobber mot ISO 27001-sertifisering i 2027.",
  "Vi arbetar mot en ISO 27001-certifiering.",
  "We hope to be awarded ISO 27001 later this year.",
  "An external ISO 27001 certification audit has been scheduled for 14 May 2027.",
  "Our ISO 27001 certification project was launched in January.",
  "Our ISMS implementation project for ISO 27001 is at 70%.",
  "ISO 27001 certification has been delayed until 2028.",
  "The company has embarked on the journey to ISO 27001 certification.",
  "ISO 27001 - certification body selected, Stage 1 scheduled for 12 June",
  "We have completed internal audits and are ready for our ISO 27001 certification audit.",
  "Certification audit ISO 27001: planned for week 40",
  "ISO 27001 certification is on our roadmap for next year.",
  "Novaline está en proceso de certificarse en ISO 27001.",
  "Halfway to ISO 27001: internal audit done, external audit booked.",
  "ISO 27001 pre-audit passed",
  "Everdale commits to achieving ISO 27001 by 2028.",
  "Everdale is undergoing ISO 27001 certification.",
  "Certificación ISO 27001 prevista para 2027",
  "ISO 27001-Zertifizierung läuft",
]);

expectMeaning(
  "nothing",
  ["planned", "not held"],
  ["Not yet SOC 2 certified. Audit planned for H2 2026."],
);

expectMeaning(
  "nothing",
  ["planned", "nothing"],
  ["TODO: SOC 2 audit", "// TODO(security): add SOC 2 badge once the audit is done"],
);

// Planned or under way, in other languages and with other words.

expectMeaning("planned", "nothing", [
  "Wir bereiten uns derzeit auf die Zertifizierung nach ISO 27001 vor.",
  "Unser Haus ist in der Vorbereitung auf die ISO-27001-Zertifizierung.",
  "Die Zertifizierung nach ISO 27001 soll im Herbst abgeschlossen werden.",
  "Wir sind dabei, unser ISMS nach ISO 27001 zertifizieren zu lassen.",
  "Nous travaillons à la certification ISO 27001.",
  "Estamos preparando la certificación ISO 27001.",
  "Siamo in attesa della certificazione ISO 27001.",
  "Stiamo preparando la certificazione ISO 27001.",
  "Wij werken toe naar een ISO 27001-certificaat.",
  "Our ISO 27001 certificate should be ready around Easter.",
  "Once certified, the ISO 27001 certificate goes on this page.",
  "✓ ISO 9001 ⏳ ISO 27001",
]);

expectMeaning("held", "planned", [
  "✅ ISO 27001 ⏳ SOC 2 Type II",
  "✅ ISO 27001\n🔄 SOC 2 Type II",
]);

expectMeaning("planned", "nothing", [
  "Un audit est prévu après obtention de la certification ISO 27001.",
  "El sistema estará en condiciones de certificarse en ISO/IEC 27001 en 2027.",
  "ISO27001認証取得に向けた内部監査",
  "Deliverable: ISO 27001:2022 certificate (December 2026)",
  "ISO 27001 kickoff",
]);

expectMeaning(
  "nothing",
  ["planned", "nothing"],
  [
    "Renewal starts only once we receive the SOC 2 Type II report.",
    "SOC 2 Type II audit by month 6",
    "☐ SOC 2 Type II (planned)",
    ["SOC 2 Type 2", "The standard that large customers ask for, deferred until next year."],
    ["The contract requires a SOC 2 Type 2 report", "The company plans a Type 2 from 2027-04-01."],
  ],
);

expectMeaning("nothing", "planned", [
  "| Target report | SOC 2 Type 2, period to follow; interim SOC 2 Type 1 as of 2027-06-30 |",
  ["SOC 2 Type II in progress", "We're completing our SOC 2 Type II audit."],
]);

expectMeaning("planned", "nothing", [
  "ISO 27001 인증을 준비 중입니다.",
  "Сертификация по ISO 27001 планируется в следующем году.",
]);

expectMeaning("nothing", "planned", [
  "SOC 2 Type II report issued by 30 June",
  "SOC 2 Type I (gated on the first large customer)",
  "Client data is kept apart; a SOC 2 Type 2 report is available before the 2031 renewals.",
  "A SOC 2 report is ready in time for the tender.",
  "We completed a SOC 2 gap audit, achieving a score of 80.",
  "Nexwell has a SOC 2 Type 2 audit that started in March.",
  ["Key results", "SOC 2 Type II report"],
]);

expectMeaning("planned", "nothing", [
  "Obter certificação ISO 27001",
  ["Médio prazo (6-12 meses)", "Certificação ISO 27001"],
]);

// Whoever is in the midst of an audit has no report of it.

expectMeaning("nothing", "planned", [
  "Nexwell is currently in the SOC 2 Type II audit period.",
  "We are still within our SOC 2 observation window.",
  "The milestone for this year is SOC 2 Type II.",
  "SOC 2 Type I is planned. We are compliant with Type II in progress.",
  "We are SOC 2 Type II compliant and a Type I audit is in progress.",
]);

// Near what is held, and still to come.

expectMeaning("planned", "planned", [
  "Planned: SOC 2, ISO 27001",
  ["Do you have SOC 2?", "Planned: SOC 2, ISO 27001"],
]);

expectMeaning("planned", "nothing", [
  "Firma planuje uzyskać certyfikat ISO 27001.",
  "We will be certified as compliant with ISO 27001.",
  "ISO 27001 証明書の提供開始は2027年の予定です。",
  "We will be an ISO 27001 certified platform and will be a registered broker.",
]);

expectMeaning("nothing", "planned", [
  "Emphasizes SOC 2 readiness.",
  "We expect a clean, unqualified SOC 2 Type II opinion.",
  "Die SOC-2-Berichte sind erst ab 2027 erhältlich.",
  "SOC 2: auditado por terceros pendiente",
  "Nous serons attestés SOC 2 Type 2 en 2027.",
]);

expectMeaning("planned", "planned", [
  "#### 🚧 Folyamatban\n- [ ] ISO 27001 tanúsítvány\n- [ ] SOC 2 Type II audit",
  "SOC 2 and ISO 27001 in prep",
]);

expectMeaning("nothing", "planned", [
  "SOC 2 Type II — in prep for the launch per the roadmap § SOC 2 Type II.",
]);

// A bar of a plan drawn up in text, and a day under a plan's heading.

expectMeaning("planned", "nothing", [
  "Certification ISO 27001 :2027-11-15, 60d",
  "ISO 27001 audit :crit, 2027-09-01, 30d",
  "Zertifizierung ISO 27001 :2027-05-01, 12w",
  "ISO 27001 certificate :a1, 2027-02-01, 2027-05-01",
  ["Plan 2028", "ISO 27001 certificate: 2028-02-01"],
]);

expectMeaning("held", "nothing", [
  "ISO 27001 certificate: valid until 2028-02-01",
  ["Enterprise plan", "ISO 27001 certificate"],
]);
