import { describe, expect, test } from "vitest";

import { matchService } from "./match-service.ts";
import type { Membership } from "../scope-match.ts";

type Row = readonly [needed: string, stated: string, result: Membership];

describe("the same in other languages", () => {
  test.for<Row>([
    [
      "Cobranza temprana",
      "Gestión de cobro y recuperación de cartera para entidades bancarias",
      "IN",
    ],
    ["Soporte técnico N1", "Servicios de mesa de ayuda y soporte técnico a usuarios finales", "IN"],
    [
      "Lohnabrechnung",
      "Erbringung von Dienstleistungen im Bereich Entgeltabrechnung für Kunden",
      "IN",
    ],
    [
      "Kundenservice Telefon",
      "Inbound- und Outbound-Callcenter-Dienstleistungen für Auftraggeber",
      "IN",
    ],
    ["Rechenzentrum", "Betrieb von Rechenzentren und Cloud-Infrastrukturen", "IN"],
    [
      "Relation client (téléphone)",
      "Externalisation de la relation client multicanal pour le compte de donneurs d'ordre",
      "IN",
    ],
    [
      "Paie externalisée",
      "Gestion de la paie et administration du personnel pour le compte des clients",
      "IN",
    ],
    [
      "Numérisation courrier",
      "Numérisation, traitement et archivage de documents pour le compte de tiers",
      "IN",
    ],
    ["Recouvrement amiable", "Recouvrement de créances amiable et judiciaire", "IN"],
    ["Atendimento receptivo", "Prestação de serviços de teleatendimento ativo e receptivo", "IN"],
    ["Folha de pagamento", "Serviços de BPO financeiro, contábil e de folha de pagamento", "IN"],
    [
      "BPO financeiro (contas a pagar)",
      "Serviços de BPO financeiro: contas a pagar, contas a receber e tesouraria",
      "IN",
    ],
    ["Cobrança", "Serviços de recuperação de crédito e cobrança", "IN"],
    [
      "Elaborazione paghe",
      "Servizi di elaborazione paghe e contributi per conto di aziende clienti",
      "IN",
    ],
    ["Data entry", "Servizi di data entry, dematerializzazione e archiviazione documentale", "IN"],
    ["Salarisadministratie", "Uitvoeren van salarisadministratie voor opdrachtgevers", "IN"],
    ["Klantenservice", "Klantcontactdiensten (telefonie, e-mail, chat) voor opdrachtgevers", "IN"],
    ["Kadry i płace", "Świadczenie usług outsourcingu kadrowo-płacowego i księgowego", "IN"],
    ["Obsługa klienta", "Usługi call center i back office na rzecz klientów zewnętrznych", "IN"],
    ["Lön", "Tillhandahållande av lönetjänster och redovisning till kunder", "IN"],
    [
      "Retención de clientes",
      "Servicios de atención al cliente, retención y venta telefónica para operadoras",
      "IN",
    ],
    ["Gestión de siniestros auto", "Tramitación de siniestros para compañías aseguradoras", "IN"],
    [
      "Verificación de identidad (KYC)",
      "Servicios de prevención de fraude, KYC y verificación de identidad para banca",
      "IN",
    ],
    [
      "Digitalización de expedientes",
      "Digitalización, custodia y destrucción de documentos para terceros",
      "IN",
    ],
    ["Moderación de contenido", "Servicios de moderación de contenidos y trust & safety", "IN"],
    ["Traducción jurada", "Servicios de traducción e interpretación", "IN"],
    ["Nube administrada", "Servicios administrados de nube e infraestructura tecnológica", "IN"],
    ["Desarrollo de apps", "Diseño, desarrollo y mantenimiento de software a la medida", "IN"],
    ["Lohnbuchhaltung", "Lohn- und Gehaltsabrechnung für mittelständische Unternehmen", "IN"],
    ["Buchhaltung", "Finanz- und Lohnbuchhaltung als Dienstleistung für Mandanten", "IN"],
    ["IT-Helpdesk", "Betrieb eines Service Desk und Anwendersupport für Kunden", "IN"],
    ["Callcenter Inbound", "Telefonische Kundenbetreuung im Auftrag von Unternehmen", "IN"],
    ["Übersetzung EN-DE", "Übersetzungs- und Lokalisierungsdienstleistungen", "IN"],
    ["Aktenvernichtung", "Archivierung, Digitalisierung und Vernichtung von Akten", "IN"],
    ["Druck & Versand", "Druck, Kuvertierung und Versand von Geschäftspost", "IN"],
    ["Marktforschung", "Durchführung von Marktforschungsstudien und Umfragen", "IN"],
    ["Softwareentwicklung", "Entwicklung, Wartung und Betrieb kundenspezifischer Software", "IN"],
    [
      "Support technique N2",
      "Infogérance, support utilisateurs de niveau 1 à 3 et exploitation",
      "IN",
    ],
    ["Traduction", "Traduction, interprétation et localisation de contenus", "IN"],
    [
      "Modération de contenus",
      "Modération de contenus et gestion de communautés pour le compte de marques",
      "IN",
    ],
    ["Hébergement données de santé", "Hébergement infogéré de données de santé", "IN"],
    [
      "Contas a receber",
      "Terceirização de processos financeiros: contas a pagar e a receber",
      "IN",
    ],
    [
      "SAC telefônico",
      "Central de atendimento ao consumidor (SAC) por telefone, chat e e-mail",
      "IN",
    ],
    [
      "Recrutamento e seleção",
      "Serviços de recrutamento, seleção e administração de pessoal para clientes",
      "IN",
    ],
    ["Desenvolvimento de software", "Fábrica de software e sustentação de sistemas", "IN"],
    ["Digitalização", "Guarda física, digitalização e gestão eletrônica de documentos", "IN"],
    ["Helpdesk N1", "Serviços de service desk e suporte de campo", "IN"],
    ["Recupero crediti", "Servizi di gestione e recupero crediti per conto terzi", "IN"],
    [
      "Assistenza clienti telefonica",
      "Servizi di contact center inbound e outbound per conto di committenti",
      "IN",
    ],
    [
      "Stampa e imbustamento",
      "Stampa, imbustamento e postalizzazione di documenti per conto terzi",
      "IN",
    ],
    ["Conservazione digitale", "Servizi di conservazione digitale a norma", "IN"],
    ["Traduzioni", "Servizi di traduzione e interpretariato", "IN"],
    ["Archiefbeheer", "Opslag, beheer en vernietiging van archieven", "IN"],
    ["Incasso", "Incassodiensten en creditmanagement voor opdrachtgevers", "IN"],
    ["Hosting", "Managed hosting en beheer van cloudomgevingen voor klanten", "IN"],
    ["Windykacja", "Windykacja należności na zlecenie wierzycieli", "IN"],
    ["Księgowość", "Usługi księgowe oraz kadrowo-płacowe", "IN"],
    ["Tłumaczenia", "Świadczenie usług tłumaczeń pisemnych i ustnych", "IN"],
    ["Kundservice", "Kundtjänst och telefonsupport för uppdragsgivare", "IN"],
    ["Regnskap", "Regnskaps- og lønnstjenester for kunder", "IN"],
    ["Chat & email", "Contact centre services via phone, chat and email", "IN"],
    [
      "KYC + AML monitoring",
      "Financial crime compliance operations including KYC reviews and AML transaction monitoring",
      "IN",
    ],
    ["Payroll & HR helpdesk", "HR outsourcing including payroll and an HR helpdesk", "IN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("jobs of the back office in other languages", () => {
  test.for<Row>([
    ["Invoice processing", "Bearbeitung von Eingangsrechnungen für Handelshäuser", "IN"],
    ["Invoice processing", "Traitement des factures fournisseurs", "IN"],
    ["Invoice processing", "Registrazione delle fatture passive", "IN"],
    ["Invoice processing", "Verwerking van inkoopfacturen", "IN"],
    ["Invoice processing", "Księgowanie faktur kosztowych", "IN"],
    ["Invoice processing", "Lohnabrechnung", "UNKNOWN"],
    ["Expense reports", "Reisekostenabrechnung", "IN"],
    ["Expense reports", "Gestion des notes de frais", "IN"],
    ["Bank reconciliation", "Rapprochements bancaires", "IN"],
    ["VAT returns", "Umsatzsteuervoranmeldungen und Buchhaltung", "IN"],
    ["Email support", "Bearbeitung von E-Mails und Anrufen", "IN"],
    ["Appointment booking", "Prise de rendez-vous pour des hôpitaux", "IN"],
    ["Fraud prevention", "Prevenzione delle frodi", "IN"],
    ["Payroll", "Palvelut kattavat palkanlaskennan ja kirjanpidon", "IN"],
    ["Outbound campaigns", "Inbound-Telefonie – keine Outbound-Kampagnen", "OUT"],
    ["Payroll", "Zeiterfassung", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});
