import type { ServiceTopic } from "./service-topic.ts";

/**
 * The plain wordings of services in the languages that certificates are also written in: German, French,
 * Italian, Dutch and Polish. Spanish and Portuguese stand in the lexicon beside English.
 */
export const wordingsAbroad: Readonly<Partial<Record<ServiceTopic, string>>> = {
  "customer-support-voice":
    "telefonservice, telefonischer support, accueil telephonique, gestion des appels, telefonische klantenservice, " +
    "assistenza telefonica, telefoniczna obsluga klienta, telefonicznej obslugi klienta, callcenterdienste, call center dienste",
  "customer-support-voice/inbound": "appels entrants, chiamate in entrata",
  "customer-support-voice/outbound": "appels sortants, chiamate in uscita",
  "technical-support":
    "technischer kundendienst, assistance technique, pomoc techniczna, pomocy technicznej, wsparcia technicznego, technische helpdesk",
  "back-office": "travaux administratifs externalises",
  "back-office/data-entry":
    "datenerfassung, saisie de donnees, saisie des donnees, inserimento dati, gegevensinvoer, data invoer, wprowadzanie danych, wprowadzania danych",
  "back-office/data-processing":
    "datenverarbeitung, traitement de donnees, traitement des donnees, elaborazione dati, gegevensverwerking, przetwarzanie danych, przetwarzania danych",
  "back-office/document-processing":
    "dokumentenverarbeitung, traitement de documents, traitement documentaire, przetwarzanie dokumentow, przetwarzania dokumentow",
  "finance-accounting":
    "finanzbuchhaltung, buchfuhrung, finanz und rechnungswesen, rechnungswesen, comptabilite generale, " +
    "externalisation comptable, contabilita, servizi contabili, tenuta della contabilita, boekhouding, financiele administratie, " +
    "uslugi ksiegowe, uslug ksiegowych, ksiegowosc, ksiegowosci, prowadzenie ksiag rachunkowych, prowadzenia ksiag rachunkowych",
  "finance-accounting/payable":
    "kreditorenbuchhaltung, comptabilite fournisseur, crediteurenadministratie",
  "finance-accounting/receivable":
    "debitorenbuchhaltung, comptabilite client, debiteurenadministratie",
  "finance-accounting/invoicing":
    "fakturierung, facturation, fatturazione, facturatie, fakturowanie",
  payroll:
    "lohnbuchhaltung, gehaltsabrechnung, entgeltabrechnung, lohn und gehaltsabrechnung, lohn und gehaltsbuchhaltung, " +
    "personalabrechnung, gestion de la paie, traitement de la paie, externalisation de la paie, paie externalisee, " +
    "paghe, paghe e contributi, elaborazione paghe, gestione paghe, gestione delle paghe, buste paga, " +
    "loonadministratie, salarisadministratie, salarisverwerking, loonverwerking, " +
    "naliczanie wynagrodzen, naliczania wynagrodzen, naliczanie plac, naliczania plac, obsluga placowa, obslugi placowej, obsluga kadrowo placowa, " +
    "obslugi kadrowo placowej, uslug kadrowo placowych, lista plac",
  "hr-outsourcing":
    "personaladministration, externalisation rh, amministrazione del personale, personeelsadministratie, obsluga kadrowa, obslugi kadrowej",
  recruitment:
    "personalvermittlung, personalbeschaffung, recrutement, selezione del personale, werving en selectie, rekrutacja, rekrutacji",
  "claims-processing":
    "schadenregulierung, schadensregulierung, schadenbearbeitung, schadensbearbeitung, traitement des sinistres, " +
    "gestione sinistri, gestione dei sinistri, schadeafhandeling, likwidacja szkod, likwidacji szkod",
  collections:
    "forderungsmanagement, inkassodienstleistung, inkassodienstleistungen, inkassodienst, inkassodienste, inkasso dienstleistung, recouvrement de creances, " +
    "recupero crediti, recupero del credito, incasso, incassodiensten, incassodienst, windykacja, windykacji, windykacja naleznosci",
  "content-moderation":
    "inhaltsmoderation, moderation von inhalten, moderation de contenus, moderazione dei contenuti, moderazione di contenuti, contentmoderatie, moderacja tresci, moderacji tresci",
  "sales-telemarketing":
    "telefonverkauf, televente, vendita telefonica, telefonische verkoop, telemarketing, sprzedaz telefoniczna, sprzedazy telefonicznej",
  "data-annotation":
    "datenannotation, annotation de donnees, annotazione dei dati, data annotatie, anotacja danych",
  "kpo-research/research":
    "marktforschung, etudes de marche, ricerche di mercato, marktonderzoek, badania rynku, badan rynku",
  "transcription-translation/transcription":
    "transkription, trascrizione, transcriptie, transkrypcja",
  "transcription-translation/translation":
    "ubersetzung, ubersetzungsdienst, ubersetzungsdienstleistungen, ubersetzungen, lokalisierung, traduction, traduzione, vertaling, vertaaldiensten, " +
    "tlumaczenie, tlumaczenia, tlumaczen, localisation de logiciels",
  "transcription-translation/interpreting":
    "dolmetschen, interpretariat, interpretation de conference, interpretariato, tolkdiensten",
  "print-mail-document/print":
    "druckdienstleistungen, services d impression, servizi di stampa, drukdiensten",
  "print-mail-document/scanning":
    "digitalisierung von dokumenten, dokumentendigitalisierung, digitalisierung und archivierung von dokumenten, scandienstleistungen, " +
    "numerisation de documents, numerisation des documents, digitalizzazione dei documenti, digitalizzazione documentale, " +
    "digitalisering van documenten, digitalizacja dokumentow, digitalizacji dokumentow, skanowanie dokumentow, skanowania dokumentow",
  "print-mail-document/storage":
    "aktenarchivierung, archivierung von dokumenten, archivage de documents, archiviazione documentale, archivering van documenten, archiwizacja dokumentow, archiwizacji dokumentow",
  "print-mail-document/destruction":
    "aktenvernichtung, destruction de documents, distruzione dei documenti, niszczenie dokumentow, niszczenia dokumentow",
  "software-engineering":
    "entwicklung von software, entwicklung und wartung von software, softwareentwicklung, programmierung von software, " +
    "developpement de logiciel, developpement logiciel, developpement d applications, developpement informatique, " +
    "sviluppo software, sviluppo di software, sviluppo di applicazioni, progettazione e sviluppo software, progettazione e sviluppo di software, " +
    "softwareontwikkeling, ontwikkeling van software, applicatieontwikkeling, " +
    "tworzenie oprogramowania, tworzenia oprogramowania, wytwarzanie oprogramowania, wytwarzania oprogramowania, rozwoj oprogramowania, rozwoju oprogramowania, projektowanie i rozwoj oprogramowania",
  "saas-hosting/hosting":
    "hebergement de donnees, hebergement de donnees de sante, webhosting, hostingdienste",
  "saas-hosting/data-center":
    "rechenzentren, rechenzentrum, rechenzentrumsbetrieb, rechenzentrumsdienstleistungen, centre de donnees, centres de donnees, " +
    "datacenterdiensten, datacenterdienst, centrum danych, centra danych, centrow danych, centri dati",
};
