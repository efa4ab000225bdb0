import type { ServiceTopic } from "./service-topic.ts";

/** Terms so broad that they may or may not include any line. */
export const broadTerms =
  "bpo, business process outsourcing, business process management, bpm, business process service, business process, business service, " +
  "outsourcing, outsourced service, outsourcing service, outsourcing solution, managed service, managed business service, ites, bpo ites, it bpo, " +
  "it enabled service, information technology enabled service, global business service, gbs, shared service, shared service center, shared services, " +
  "captive center, global in house center, global capability center, capability center, gcc, consulting, consultancy, consulting service, " +
  "professional service, advisory service, all service, all the service, all process, all activity, " +
  "all operation, all business, all business process, entire business, entire organization, whole organization, entire company, company wide, companywide, " +
  "enterprise wide, organization wide, all department, all business unit, all line of business, end to end service, end to end outsourcing, " +
  "client service, client operation, client delivery, customer delivery, delivery to client, service delivery, delivery operation, " +
  "global delivery, delivery center, delivery center operation, " +
  "business operation, business support service, business support, support service, operation service, digital service, digital solution, " +
  "it and ites, it ites, ites service, bfsi operation, customer specific process, client process, outsourced business process, " +
  "externalizacion, servicios de externalizacion, tercerizacion, servicios de bpo, terceirizacao, servicos de bpo, servicios compartidos, " +
  "todos los servicios, todos os servicos, tous les services, alle dienstleistungen, toda la organizacion, toda a organizacao";

/** Wordings that hold a service word and mean something else. */
export const decoyTerms =
  "by courier, via courier, data collection, information collection, waste collection, garbage collection, refuse collection, " +
  "sample collection, specimen collection, " +
  "evidence collection, blood collection, collection of data, collection of information, collection of personal, collection of sample, " +
  "collection and storage, collection storage, collection and processing, collection processing, collection and use, collection use, collection and analysis, " +
  "collection of waste, collection point, disaster recovery, backup and disaster recovery, recovery time, recovery point, chat bot, chatbot, " +
  "voice recording, voice and data, voice data, voice recorder, " +
  "tax identification, print screen, social security, social engineering, social responsibility, email address, email security, e mail security, email system, " +
  "email filtering, email delivery, email marketing, email hosting, mail server, printing press, network address translation, data interpretation, " +
  "software development life cycle, software license, software licensing, marketing research and development, claim form, no claim, " +
  "warranty claim, claim that, claims that, claim to, claims to, " +
  "voice of the customer, voice of customer, customer data, information security, information security management, information security management system, " +
  "data center security, network security, cloud security, statement of applicability, health and safety, support ticket system, " +
  "sales force, salesforce, legal entity, legal requirement, legal and regulatory, legal compliance, social network, " +
  "museum collection, art collection, fashion collection, library collection, stamp collection, cash collection, toll collection, mail collection, " +
  "collection and archive, collections and archives, tax collection, customer claim, intellectual property claim, patent claim, nutrition and health claim, nutritional health claim, marketing claim, " +
  "intellectual property claims, dna transcription, rna transcription, gene transcription, protein translation, protein transcription, " +
  "gene translation, mrna translation, " +
  "fraud by, fraud hotline, fraud helpline, library book keeping, library bookkeeping, 3d printing, textile printing, label printing, offset printing, " +
  "currency translation, indoor localization, tyre shredding, tire shredding, metal shredding, plastic shredding, wood shredding, " +
  "event hosting, conference hosting, " +
  "student recruitment, patient recruitment, volunteer recruitment, military recruitment, recruitment of patient, recruitment of volunteer, " +
  "recruitment of student, " +
  "dispatch of good, goods dispatch, inbound logistic, outbound logistic, inbound marketing, inbound tourism, " +
  "whistleblower hotline, whistleblowing hotline, whistleblower helpline, ethics hotline, ethics helpline, crisis helpline, hotline for whistleblowing, " +
  "voice over, voiceover, voice actor, voice artist, emergency call center, emergency call, taxi dispatch, google analytics, web analytics, " +
  "recovery point objective rpo, rto rpo, rpo rto, rto and rpo, rpo and rto, rpo of, " +
  "customer data platform, data processing agreement, electronic data processing equipment, p2p lending, peer to peer lending, " +
  "operating system software, antivirus software, software asset, training data center, marketing cloud, service cloud, accounting firm, accounting standard";

/** Words that name a service in the plural only: "collections" does, a "collection" may be of anything. */
export const pluralOnly: ReadonlySet<string> = new Set(["collections", "claims"]);

/**
 * Abbreviations that mean one service whatever stands behind them: "KYC onboarding operations" is KYC,
 * where "voice biometrics operations" is no voice support.
 */
export const fixedAbbreviations: ReadonlySet<string> = new Set(
  "kyc kyb aml cdd edd rcm rpo hro fao lpo kpo fnol rlhf saas p2p o2c r2r s2p q2c".split(" "),
);

/** Letters of finance that name a part of it beside another name from finance: "AP, AR and GL services". */
export const financeLetters: ReadonlyMap<string, ServiceTopic> = new Map<string, ServiceTopic>([
  ["ap", "finance-accounting/payable"],
  ["ar", "finance-accounting/receivable"],
  ["gl", "finance-accounting/ledger"],
]);

/** Abbreviations that stand for a service only where a cell names services and nothing else. */
export const cellAbbreviations: Readonly<Record<string, string>> = {
  cs: "customer service",
  sac: "servico de atendimento ao consumidor",
  atendimento: "atendimento ao cliente",
  cc: "contact center",
  bo: "back office",
  ts: "technical support",
  ap: "accounts payable",
  ar: "accounts receivable",
  gl: "general ledger",
  fa: "finance and accounting",
  hd: "help desk",
  cm: "content moderation",
  coll: "collections",
  tm: "telemarketing",
  fm: "facility management",
  soc: "security operations center",
  bi: "business intelligence",
  calls: "call handling",
  dr: "disaster recovery as a service",
  da: "data annotation",
  lon: "payroll",
  lonn: "payroll",
  "t and s": "trust and safety",
};
