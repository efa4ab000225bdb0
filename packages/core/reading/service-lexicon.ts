import type { ServiceLine } from "./service-line.ts";

/**
 * What a term speaks of: a line of service, a part of one (`finance-accounting/payable`), or a job of
 * its own beside the rest of the line (`recruitment+staffing`). A line covers its parts; two parts do
 * not cover one another, and what stands beside neither covers the line nor is covered by it.
 */
export type ServiceTopic = ServiceLine | `${ServiceLine}/${string}` | `${ServiceLine}+${string}`;

/** The wordings of a line. Plurals, hyphens, case and "&" need not be listed; "," separates. */
interface LineWording {
  /** Names of the line as a whole. */
  readonly whole: string;
  /** Names of parts of it, by part. */
  readonly parts?: Readonly<Record<string, string>>;
  /** The part that whoever names the whole asks for first: a scope that has it is enough. */
  readonly asks?: string;
  /** Names of jobs that are counted to the line and that its name does not include. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Wordings that may mean it, or something else. */
  readonly may?: string;
  /** The same, of parts. */
  readonly mayParts?: Readonly<Record<string, string>>;
}

/** The wordings of each line of service, after the usual terms of outsourcing contracts. */
export const lineWordings: Readonly<Record<ServiceLine, LineWording>> = {
  "customer-support-voice": {
    whole:
      "voice, voice support, voice process, voice service, voice based, call handling, call operation, " +
      "telephone support, phone support, telephony support, ivr, acd, live agent, tele support, telecalling, " +
      "telephone customer service, inbound and outbound call, inbound and outbound voice, inbound and outbound, " +
      "call center, call center service, callcenter, callcentre, atencion telefonica, soporte telefonico, " +
      "atendimento telefonico, atendimento por voz, service client telephonique, centro de llamadas, " +
      "centros de llamadas, centre d appel, centre dappel, centre de appel, telefonischer kundenservice",
    asks: "inbound",
    parts: {
      inbound:
        "inbound, inbound call, inbound voice, inbound customer service, inbound customer support, call answering, call taking, " +
        "telephone answering, answering service, helpline, help line, hotline, customer hotline, customer helpline, " +
        "llamadas entrantes, receptivo",
      outbound: "outbound call, outbound voice, outbound calling, llamadas salientes",
    },
    may: "phone, telephone, telefono, telefone",
  },
  "customer-support-digital": {
    whole:
      "digital support, digital customer care, digital customer support, " +
      "atencion digital, atendimento digital",
    parts: {
      chat: "chat, live chat, web chat, chat support, chat process, back chat, soporte por chat, atencion por chat, atendimento por chat",
      email: "email support, e mail support, email handling, email management, email response",
      social:
        "social media support, social media customer care, social care, social media response",
      messaging: "messaging support, sms support, whatsapp support",
      tickets: "ticket handling, ticket resolution, ticket management",
    },
    may: "messaging",
    mayParts: { email: "email, e mail", social: "social media, social" },
  },
  "technical-support": {
    whole:
      "technical support, tech support, technical helpdesk, technical help desk, helpdesk, help desk, " +
      "service desk, servicedesk, it helpdesk, it help desk, it service desk, l1 l2 l3 support, " +
      "it support, end user support, user support, desktop support, device support, product support, " +
      "technical customer support, technical assistance, technical service desk, remote technical support, " +
      "soporte tecnico, mesa de ayuda, mesa de servicio, suporte tecnico, central de servicos, " +
      "support technique, technischer support, assistenza tecnica, technische ondersteuning, wsparcie techniczne",
    asks: "first-level",
    parts: {
      "first-level":
        "l1 support, level 1 support, tier 1 support, first line support, first level support, l1 technical support, " +
        "tier 1 technical support, level 1 technical support",
      "second-level":
        "l2 support, level 2 support, tier 2 support, second line support, second level support, l2 technical support, " +
        "tier 2 technical support, level 2 technical support",
      "third-level":
        "l3 support, level 3 support, tier 3 support, third line support, third level support, l3 technical support, " +
        "tier 3 technical support, level 3 technical support",
    },
    may: "troubleshooting, application support, itsm, it service management",
    mayParts: {
      "first-level": "l1, level 1, tier 1",
      "second-level": "l2, level 2, tier 2",
      "third-level": "l3, level 3, tier 3",
    },
  },
  "back-office": {
    whole:
      "back office, backoffice, back office processing, back office support, back office operation, " +
      "administrative processing, " +
      "trastienda, servicios administrativos, apoio administrativo, retaguarda",
    parts: {
      "data-entry":
        "data entry, customer data entry, data capture, data keying, data input, keying, form processing, captura de datos, " +
        "entrada de datos, ingreso de datos, digitacao, entrada de dados",
      "data-processing":
        "data processing, data conversion, data cleansing, data enrichment, data validation, " +
        "data verification, procesamiento de datos, processamento de dados",
      "document-processing":
        "document processing, document review, document indexing, document verification, " +
        "document data extraction, procesamiento de documentos, processamento de documentos",
      "order-entry": "order entry, order processing, order taking, order capture",
      "case-management":
        "case management, case processing, case handling, application processing, complaint handling, " +
        "complaint management, dispute handling, request processing, account maintenance, " +
        "customer correspondence, correspondence handling",
    },
    may: "transaction processing, administrative support, virtual assistant",
  },
  "finance-accounting": {
    whole:
      "finance and accounting, finance and accounts, accounting and finance, f and a, fao, " +
      "finance and accounting outsourcing, finance operation, finance process, finance shared service, " +
      "financial accounting, financial back office, accounting service, accounting outsourcing, " +
      "accounting operation, accounting process, accounting support, accounting and bookkeeping, " +
      "contabilidad, servicios contables, finanzas y contabilidad, contabilidade, servicos contabeis, " +
      "financas e contabilidade, comptabilite, buchhaltung",
    parts: {
      payable:
        "accounts payable, account payable, ap processing, ap automation, invoice processing, " +
        "vendor payment, supplier payment, cuentas por pagar, contas a pagar",
      receivable:
        "accounts receivable, account receivable, ar processing, cash application, credit control, " +
        "credit management, cuentas por cobrar, contas a receber",
      ledger:
        "general ledger, gl accounting, journal entry, month end close, fixed asset, fixed asset accounting",
      bookkeeping: "bookkeeping, book keeping, teneduria de libros",
      invoicing:
        "invoicing, billing service, billing and invoicing, customer billing, facturacion, faturamento",
      treasury: "treasury, treasury operation, cash management, tesoreria, tesouraria",
      reconciliation:
        "reconciliation, account reconciliation, bank reconciliation, conciliacion, conciliacao",
      expenses: "expense processing, travel and expense, t and e, expense management",
      reporting:
        "financial reporting, management accounting, financial planning and analysis, fp and a",
    },
    beside: {
      tax: "tax preparation, tax filing, tax compliance, tax service, indirect tax",
      audit: "audit support, internal audit service",
    },
    may: "finance, financial service, accounting, accounts, billing, ap, ar, gl, finanzas, financas",
  },
  payroll: {
    whole:
      "payroll, pay roll, payroll processing, payroll administration, payroll service, payroll outsourcing, payroll bureau, " +
      "pay run, payrun, salary processing, wage processing, nomina, nominas, liquidacion de nomina, " +
      "folha de pagamento, folha de pagamentos, processamento salarial, paie, lohnabrechnung, " +
      "gehaltsabrechnung",
  },
  "hr-outsourcing": {
    whole:
      "hr outsourcing, hro, human resource outsourcing, human resources outsourcing, hr administration, " +
      "hr service, hr operation, hr process, hr support, hr shared service, hr bpo, human resource service, " +
      "human resource administration, human capital service, personnel administration, employee service, employee life cycle, " +
      "hire to retire, h2r, administracion de personal, servicios de recursos humanos, gestao de pessoal, " +
      "servicos de recursos humanos",
    parts: {
      benefits:
        "benefits administration, benefit administration, benefit service, employee benefit",
      leave:
        "leave administration, absence management, time and attendance, workforce administration",
      learning: "training administration, learning administration",
    },
    beside: { employer: "peo, professional employer organization, employer of record" },
    may: "hr, human resource, human resources, human capital, recursos humanos",
  },
  recruitment: {
    whole:
      "recruitment, recruiting, rpo, recruitment process outsourcing, talent acquisition, " +
      "candidate sourcing, candidate screening, talent sourcing, hiring service, reclutamiento, seleccion de personal, recrutamento, " +
      "reclutamiento y seleccion, recrutamento e selecao, recrutement",
    beside: {
      screening:
        "background check, background screening, pre employment screening, employment verification",
      staffing: "staffing, temporary staffing, staff augmentation",
      search: "executive search",
    },
    may: "sourcing",
  },
  "claims-processing": {
    whole:
      "claims, claim, claims processing, claim processing, claims adjudication, claim adjudication, " +
      "claims handling, claims management, claims administration, claims service, insurance claim, " +
      "insurance claims processing, fnol, first notice of loss, tpa, third party administrator, " +
      "third party administration, insurance bpo, insurance process, " +
      "health claims processing, medical claims processing, procesamiento de siniestros, " +
      "gestion de siniestros, siniestros, sinistros, regulacao de sinistros, processamento de sinistros, " +
      "gestion des sinistres, schadenbearbeitung",
    beside: {
      "policy-administration":
        "policy administration, policy servicing, policy issuance, underwriting support, " +
        "underwriting assistance, insurance back office, premium administration",
    },
    may: "insurance, underwriting, insurance operation, subrogation",
  },
  "healthcare-rcm": {
    whole:
      "rcm, revenue cycle management, revenue cycle, healthcare revenue cycle, medical revenue cycle, " +
      "healthcare rcm, healthcare bpo, gestion del ciclo de ingresos",
    parts: {
      billing:
        "medical billing, healthcare billing, hospital billing, physician billing, patient billing, charge entry, payment posting",
      coding:
        "medical coding, clinical coding, icd 10 coding, hcc coding, risk adjustment coding, healthcare coding",
      authorization:
        "prior authorization, pre authorization, preauthorization, insurance eligibility verification, eligibility verification",
      utilization: "utilization management, utilization review",
      denials: "denial management, denials management, medical ar, medical accounts receivable",
    },
  },
  "healthcare-support": {
    whole:
      "member support, member service, patient support, patient service, patient access, " +
      "healthcare support, healthcare customer service, " +
      "healthcare contact center, patient engagement, provider support, provider service, " +
      "member call, member call handling, patient call, patient call handling, provider call handling, member and provider call handling, " +
      "member and provider service, member and provider support, member contact center, patient contact center, " +
      "medical answering, atencion a pacientes, atendimento ao paciente",
    parts: {
      scheduling:
        "appointment scheduling, patient scheduling, medical scheduling, appointment booking",
    },
    beside: {
      nursing: "nurse line, nurse advice line, nurse triage, telehealth support, clinical support",
    },
  },
  collections: {
    whole:
      "collections, collection, debt collection, debt recovery, credit collection, " +
      "early out, early stage collection, late stage collection, first party collection, " +
      "third party collection, dunning, arrears management, accounts receivable management, arm service, " +
      "delinquency management, bad debt recovery, credit and collection, collection and recovery, " +
      "cobranza, cobranzas, recuperacion de cartera, gestion de cobro, cobranca, recuperacao de credito, " +
      "recouvrement, inkasso",
    may: "recovery, debt",
  },
  "content-moderation": {
    whole:
      "content moderation, trust and safety, ugc review, ugc moderation, user generated content, " +
      "user generated content moderation, content review, ad review, advertising review, ads review, " +
      "social media moderation, image moderation, video moderation, community moderation, " +
      "community management and moderation, moderacion de contenido, moderacion de contenidos, " +
      "moderacao de conteudo, moderation de contenu",
    may: "moderation, community management",
  },
  "kyc-fraud": {
    whole: "financial crime, financial crime compliance, financial crime operation",
    parts: {
      kyc: "kyc, know your customer, customer due diligence, cdd, enhanced due diligence, edd, onboarding check, identity verification, id verification, customer onboarding check, kyb, conozca a su cliente, conheca seu cliente",
      aml: "aml, anti money laundering, sanctions screening, transaction monitoring, prevencion de lavado de dinero, prevencao a lavagem de dinheiro",
      fraud:
        "fraud review, fraud management, fraud detection, fraud monitoring, fraud investigation, fraud prevention, fraud operation, fraud, fraud and risk, antifraude, prevencion de fraude, prevencao a fraude",
      chargebacks:
        "chargeback, chargeback handling, chargeback management, payment dispute, dispute management",
    },
    may: "risk and compliance operation, risk operation, risk service",
  },
  "sales-telemarketing": {
    whole:
      "telemarketing, telesales, tele sales, inside sales, outbound sales, sales outsourcing, sales service, " +
      "outbound telemarketing, outbound campaign, televentas, telemercadeo, ventas por telefono, televendas, " +
      "vendas por telefone, telemarketing sortant, televente",
    parts: {
      inbound: "inbound sales",
      leads: "lead generation, lead qualification, demand generation, generacion de leads",
      appointments: "appointment setting",
      retention: "win back, winback, customer retention, retention and win back",
      growth: "customer acquisition, cross sell, upsell, up sell",
      support: "sales support, sales operation",
    },
    may: "sales, outbound, marketing service, ventas, vendas",
  },
  "data-annotation": {
    whole:
      "data annotation, data labeling, data labelling, annotation service, image annotation, " +
      "video annotation, text annotation, ai training data, training data, rlhf, ai data service, " +
      "machine learning data, training dataset, training data set, data tagging, image tagging, image labeling, human in the loop, lidar annotation, " +
      "lidar labeling, video labeling, text labeling, audio labeling, audio annotation, text tagging, video tagging, labeling of training data, " +
      "anotacion de datos, etiquetado de datos, anotacao de dados, rotulagem de dados",
    may: "annotation, labeling, labelling, tagging, ai service",
  },
  "kpo-research": {
    whole:
      "kpo, knowledge process outsourcing, knowledge process, knowledge service, research and analytics",
    parts: {
      analytics:
        "analytics, data analytics, business analytics, analytics service, business intelligence, data science, analitica de datos, analise de dados",
      research:
        "market research, equity research, investment research, research service, business research, secondary research, financial research, credit research, survey research, investigacion de mercado, investigacion de mercados, pesquisa de mercado",
      reporting: "mis reporting, reporting service, report generation",
      modelling: "financial modelling, actuarial support, actuarial service",
    },
    may: "research, reporting",
  },
  lpo: {
    whole:
      "lpo, legal process outsourcing, legal process, legal outsourcing, legal process service",
    parts: {
      contracts: "contract review, contract abstraction, lease abstraction, contract lifecycle",
      discovery: "e discovery, ediscovery, electronic discovery, legal document review",
      research: "legal research, patent research, ip research",
      paralegal: "paralegal, paralegal service",
    },
    may: "legal, legal support, legal service, servicios legales, servicos juridicos",
  },
  "transcription-translation": {
    whole: "language service, transcription and translation, translation and transcription",
    parts: {
      transcription:
        "transcription, medical transcription, captioning, subtitling, closed captioning, transcripcion, transcricao",
      translation: "translation, localization, traduccion, traducao, traduction",
      interpreting:
        "interpreting, interpretation service, interpreter service, over the phone interpretation, video remote interpreting, interpretacion",
    },
    may: "interpretation",
  },
  "print-mail-document": {
    whole: "document management service, document outsourcing",
    parts: {
      print:
        "printing service, print production, statement printing, transactional print, printing, print service",
      mail: "mailing, mailroom, mail room, digital mailroom, mail processing, mail handling, mail service, mailing service, correspondence printing, direct mail",
      scanning:
        "document scanning, document imaging, digitization, document digitization, imaging service, digitalizacion de documentos, digitalizacao de documentos",
      storage:
        "record storage, records storage, record management, records management, archiving, document storage, document archiving, custodia de documentos, guarda de documentos",
      destruction: "document destruction, document shredding, shredding",
    },
    may: "document management",
    mayParts: { scanning: "scanning, imaging", print: "print" },
  },
  "procurement-outsourcing": {
    whole:
      "procurement outsourcing, procurement service, procurement process, procurement operation, " +
      "terceirizacao de compras",
    parts: {
      "vendor-master":
        "vendor master, vendor master data, supplier master data, vendor onboarding, supplier onboarding",
      "purchase-orders":
        "purchase order processing, purchase order management, po processing, purchase requisition",
    },
    beside: { sourcing: "source to contract, strategic sourcing, category management" },
    may: "procurement, purchasing, sourcing, compras",
  },
  "logistics-order": {
    whole:
      "supply chain control tower, control tower, logistics support, logistics service, logistic operation, " +
      "supply chain service, supply chain management, supply chain operation, servicios logisticos",
    parts: { tracking: "shipment tracking, track and trace, transport management" },
    beside: {
      orders:
        "order management, order fulfillment, order fulfilment, gestion de pedidos, gestao de pedidos",
      dispatch: "dispatch, dispatch service, fleet dispatch, despacho",
      freight:
        "freight forwarding, freight management, freight audit, freight bill audit, freight audit and payment, freight payment",
      warehousing:
        "warehousing, warehouse management, fulfillment center, fulfilment, kitting, reverse logistics, almacenamiento, armazenagem",
    },
    may: "logistics, logistic, supply chain, transportation, fulfillment",
  },
  "it-infrastructure": {
    whole:
      "it infrastructure, ito, it outsourcing, infrastructure management, infrastructure service, it managed service, " +
      "managed it service, managed it, remote infrastructure management, it infrastructure service, it operation, " +
      "infraestructura de ti, infraestructura tecnologica, infraestrutura de ti, servicios gestionados de ti",
    parts: {
      cloud:
        "cloud infrastructure, cloud operation, cloud management, managed cloud, cloud managed service, cloud service, iaas, infrastructure as a service, public cloud, private cloud, servicios en la nube, servicos em nuvem",
      network:
        "noc, network operation center, network management, network service, managed network, network monitoring, network operation, lan and wan, sd wan",
      "end-user": "end user computing, workplace service, desktop management, device management",
      backup:
        "backup service, managed backup, disaster recovery as a service, draas, backup and recovery",
    },
    beside: {
      security:
        "security operation center, managed security, managed security service, managed detection and response, mdr, mssp, siem, soc monitoring, security monitoring, cyber security service, cybersecurity service, cybersecurity, cyber security",
      "security-testing": "penetration testing, vulnerability scanning, vulnerability management",
      telecom:
        "voip, voice over ip, telecommunication service, telecom service, connectivity service, internet service",
    },
    may: "infrastructure, network, cloud, it service, information technology service, it managed support, itsm, it service management",
  },
  "software-engineering": {
    whole:
      "software development, software engineering, application development, application development and maintenance, adm, " +
      "software design, software design and development, design and development of software, development of software, " +
      "software and application development, product engineering, web development, mobile app development, " +
      "application engineering, custom software development, software solution development, it development, systems development, " +
      "system development, development and maintenance of software, development and support of software, " +
      "software development and maintenance, software delivery, desarrollo de software, desarrollo de aplicaciones, " +
      "desenvolvimento de software, desenvolvimento de aplicacoes, developpement de logiciels, softwareentwicklung, " +
      "development of application, software dev, app dev, application dev",
    parts: {
      maintenance:
        "application maintenance, software maintenance, application managed service, ams, application support and maintenance, application management",
      testing:
        "software testing, qa testing, quality engineering, test automation, application testing, software quality assurance, qa and testing, pruebas de software, testes de software",
      devops: "devops, dev ops, ci cd, site reliability",
      implementation:
        "system integration, systems integration, software implementation, erp implementation, software deployment",
    },
    may: "testing, engineering, engineering service, digital engineering, research and development, r and d",
  },
  "saas-hosting": {
    whole: "",
    parts: {
      product:
        "saas, software as a service, saas application, saas product, saas solution, saas service, software service, software system, platform, software platform, saas platform, cloud platform, software product, software, " +
        "paas, platform as a service, web application, mobile app, mobile application, cloud application, application suite, " +
        "software suite, cloud based software, software application, software solution, web portal, online portal, " +
        "plataforma, plataforma saas, logiciel",
      hosting:
        "hosting, web hosting, cloud hosting, application hosting, data hosting, managed hosting, hosted service, " +
        "server hosting, hosting service, hospedagem, alojamiento web, hebergement",
      "data-center":
        "data center, datacenter, data center operation, data center service, data center hosting, colocation, co location, " +
        "colo, centro de datos, centros de datos, data centre colocation, rechenzentrum",
    },
  },
  "corporate-internal": {
    whole:
      "corporate it, internal it, it department, it function, it team, corporate function, corporate department, " +
      "corporate support function, support function, supporting function, internal function, internal support, " +
      "internal operation, corporate operation, corporate office, corporate service, head office function, " +
      "head office, headquarter, headquarters, hq, registered office, facility, facilities, facility department, " +
      "facilities and admin, administration and facility, administration department, administration function, " +
      "administration, administrative department, administrative function, human resource department, hr department, " +
      "legal department, finance department, " +
      "accounts department, accounting department, procurement department, purchasing department, marketing department, " +
      "sales department, compliance department, compliance function, internal audit, corporate security, corporate hr, " +
      "corporate finance, corporate legal, it general control, corporate it general control, management function, " +
      "back office function of the company, departamento de ti, departamento de recursos humanos, oficina central, " +
      "oficinas centrales, sede social, areas de apoyo, areas de apoio, departamento de rh",
  },
};
