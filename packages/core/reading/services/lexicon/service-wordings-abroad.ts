import type { ServiceTopic } from "./service-topic.ts";

/**
 * The plain wordings of services in the languages that certificates are also written in: German, French,
 * Italian, Dutch and Polish. Spanish and Portuguese stand in the lexicon beside English.
 */
export const wordingsAbroad: Readonly<Partial<Record<ServiceTopic, string>>> = {
  "customer-support-voice":
    "telefonservice, telefondienst, telefonzentrale, telefonische kundenbetreuung, telefonische betreuung, anrufannahme, standard telephonique, " +
    "permanence telephonique, telesecretariat, centre d appels telephoniques, centralino, telefonisch klantcontact, telefonservicedienst, " +
    "infolinia, obsluga infolinii, obslugi infolinii, obsluge infolinii, telefonischer support, accueil telephonique, gestion des appels, telefonische klantenservice, " +
    "assistenza telefonica, telefoniczna obsluga klienta, telefonicznej obslugi klienta, callcenterdienste, call center dienste",
  "customer-support-voice/inbound":
    "inbound telefonie, telefonische annahme, appels entrants, reception d appels, inkommende gesprekken, polaczenia przychodzace, servizio inbound, chiamate in entrata",
  "customer-support-voice/outbound":
    "outbound telefonie, appels sortants, emission d appels, uitgaande gesprekken, polaczenia wychodzace, servizio outbound, chiamate in uscita",
  "customer-support-digital/email":
    "e mail bearbeitung, e mail betreuung, bearbeitung von e mails, traitement des courriels, traitement des e mails, gestion de correos, gestion de correos electronicos, " +
    "tratamento de e mails, gestione e mail, gestione delle e mail, e mailafhandeling, afhandeling van e mails, obsluga e mail, obslugi e mail, obsluga poczty elektronicznej",
  "customer-support-digital/chat":
    "chatbetreuung, chatbearbeitung, chat betreuung, gestion des chats, gestione chat, chatafhandeling, obsluga czatu, obslugi czatu",
  "kyc-fraud/kyc":
    "legitimationsprufung, identitatsprufung, kundenidentifizierung, connaissance client, verification d identite, adeguata verifica della clientela, " +
    "verificacion de identidad, verificacao de identidade, klantonderzoek, weryfikacja tozsamosci, weryfikacji tozsamosci",
  "kyc-fraud/fraud":
    "betrugspravention, betrugserkennung, betrugsprufung, lutte contre la fraude, detection de la fraude, prevenzione frodi, prevenzione delle frodi, " +
    "fraudebestrijding, fraudedetectie, przeciwdzialanie oszustwom, przeciwdzialania oszustwom",
  "procurement-outsourcing":
    "einkaufsdienstleistungen, externalisation des achats, externalisation achats, outsourcing acquisti, inkoopdiensten, outsourcing zakupow, externalizacion de compras",
  "healthcare-support/scheduling":
    "terminvereinbarung, terminvergabe, prise de rendez vous, prises de rendez vous, asignacion de citas, agendamiento de citas, cita previa, marcacao de consultas, agendamento de consultas, " +
    "prenotazione visite, prenotazioni visite, afsprakenbeheer, umawianie wizyt, umawiania wizyt",
  "hr-outsourcing/leave":
    "zeitwirtschaft, zeiterfassung, abwesenheitsverwaltung, gestion des temps, gestion des absences, control de asistencia, gestione presenze, rilevazione presenze, " +
    "verlofregistratie, tijdregistratie, ewidencja czasu pracy, ewidencji czasu pracy",
  "technical-support":
    "technischer kundendienst, it support dienste, anwendersupport, anwenderbetreuung, benutzersupport, support utilisateurs, " +
    "support aux utilisateurs, assistance aux utilisateurs, supporto tecnico, supporto utenti, assistenza utenti, gebruikersondersteuning, " +
    "wsparcie uzytkownikow, wsparcia uzytkownikow, technischer kundendienst, assistance technique, pomoc techniczna, pomocy technicznej, " +
    "wsparcia technicznego, technische helpdesk, centre de services informatiques, support informatique, assistance informatique, assistenza informatica, helpdesk informatico, supporto informatico, wsparcie it, wsparcia it, obsluga informatyczna, soporte informatico, suporte de ti, suporte informatico, mesa de servicios ti",
  "back-office":
    "travaux administratifs externalises, traitement administratif, gestion administrative externalisee, sachbearbeitung, " +
    "backoffice dienstleistungen, administratieve dienstverlening",
  "back-office/data-entry":
    "datenerfassung, belegerfassung, saisie informatique, data entry per conto terzi, saisie de donnees, saisie des donnees, inserimento dati, " +
    "gegevensinvoer, data invoer, wprowadzanie danych, wprowadzania danych, digitacion de datos, captura de informacion",
  "back-office/data-processing":
    "datenverarbeitung, traitement de donnees, traitement des donnees, elaborazione dati, gegevensverwerking, przetwarzanie danych, przetwarzania danych",
  "back-office/document-processing":
    "dokumentenverarbeitung, belegverarbeitung, dokumentenmanagement dienste, gestione documentale in outsourcing, traitement de documents, " +
    "traitement documentaire, przetwarzanie dokumentow, przetwarzania dokumentow",
  "finance-accounting":
    "finanzbuchhaltung, buchfuhrung, buchhaltungsdienste, buchhaltungsdienstleistungen, tenue de comptabilite, tenue comptable, " +
    "services comptables, externalisation de la comptabilite, tenuta contabile, outsourcing contabile, servizi amministrativi e contabili, " +
    "boekhouddiensten, administratiekantoor, obsluga ksiegowa, obslugi ksiegowej, finanz und rechnungswesen, rechnungswesen, " +
    "comptabilite generale, " +
    "externalisation comptable, contabilita, servizi contabili, tenuta della contabilita, boekhouding, financiele administratie, " +
    "uslugi ksiegowe, outsourcing ksiegowy, uslug ksiegowych, ksiegowosc, ksiegowosci, prowadzenie ksiag rachunkowych, prowadzenia ksiag rachunkowych, ksiegowoscia, prowadzenie ksiag, prowadzeniem ksiag, escrituracao contabil, escrita contabil",
  "finance-accounting/payable":
    "eingangsrechnung, eingangsrechnungen, verarbeitung von eingangsrechnungen, eingangsrechnungsverarbeitung, rechnungseingangsbearbeitung, " +
    "lieferantenrechnungen, factures fournisseurs, factures d achat, facturas de proveedores, facturas de compra, faturas de fornecedores, notas fiscais de entrada, " +
    "fatture passive, fatture fornitori, fatture dei fornitori, inkoopfacturen, leveranciersfacturen, inkomende facturen, faktury zakupowe, faktur zakupowych, " +
    "faktury kosztowe, faktur kosztowych, kreditorenbuchhaltung, comptabilite fournisseur, crediteurenadministratie, kreditorenmanagement, contabilita fornitori, obsluga zobowiazan, ksiegowanie zobowiazan",
  "finance-accounting/receivable":
    "debitorenbuchhaltung, comptabilite client, debiteurenadministratie, debitorenmanagement, contabilita clienti, obsluga naleznosci, ksiegowanie naleznosci",
  "finance-accounting/expenses":
    "reisekostenabrechnung, reisekosten, spesenabrechnung, notes de frais, gestion des notes de frais, gastos de viaje, rendicion de gastos, despesas de viagem, " +
    "note spese, gestione note spese, onkostendeclaraties, rozliczanie delegacji, rozliczania delegacji",
  "finance-accounting/reconciliation":
    "kontenabstimmung, bankabstimmung, rapprochement bancaire, rapprochements bancaires, riconciliazione bancaria, riconciliazioni bancarie, " +
    "conciliacion bancaria, conciliaciones bancarias, conciliacao bancaria, bankafstemming, uzgadnianie sald",
  "finance-accounting+tax":
    "umsatzsteuervoranmeldung, umsatzsteuervoranmeldungen, steuererklarungen, declarations de tva, declarations fiscales, dichiarazioni iva, dichiarazioni fiscali, " +
    "btw aangifte, btw aangiften, deklaracje vat, deklaracji vat, declaraciones de iva, declaraciones de impuestos, declaracoes de iva",
  "finance-accounting/invoicing":
    "fakturierung, facturation, fatturazione, facturatie, fakturowanie",
  payroll:
    "lohn, lohnbuchhaltung, lohnverrechnung, lohnverarbeitung, payroll dienstleistungen, lohn und gehalt, bulletins de paie, bulletin de paie, " +
    "production de paie, etablissement des paies, services de paie, externalisation des paies, cedolini paga, cedolini, cedolino paga, " +
    "elaborazione cedolini, elaborazione buste paga, amministrazione paghe, servizi paghe, verloning, payrolldiensten, " +
    "salarisverwerkingsdiensten, rozliczanie wynagrodzen, rozliczania wynagrodzen, gehaltsabrechnung, entgeltabrechnung, " +
    "lohn und gehaltsabrechnung, lohn und gehaltsbuchhaltung, " +
    "personalabrechnung, gestion de la paie, traitement de la paie, externalisation de la paie, paie externalisee, gestion des salaires, gestion des paies, gestion salariale, administration des salaires, " +
    "comptabilite salariale, lohnadministration, salaradministration, gehaltsverwaltung, gestione stipendi, amministrazione stipendi, gestion de salarios, " +
    "paghe, paghe e contributi, elaborazione paghe, gestione paghe, gestione delle paghe, buste paga, " +
    "loonadministratie, salarisadministratie, salarisverwerking, loonverwerking, " +
    "naliczanie wynagrodzen, naliczania wynagrodzen, naliczanie plac, naliczania plac, obsluga placowa, obslugi placowej, obsluga kadrowo placowa, " +
    "obslugi kadrowo placowej, uslugi kadrowo placowe, kadrowo placowego, outsourcing kadrowo placowy, outsourcingu kadrowo placowego, kadry i place, kadr i plac, uslug kadrowo placowych, lista plac, uslugi placowe, uslug placowych, kadrowo placowa, kadrowo placowej, naliczaniem plac, naliczaniem wynagrodzen, liquidacion de sueldos, liquidacion de haberes, calculo de nomina",
  "hr-outsourcing":
    "personaladministration, personalverwaltung, administration du personnel, gestion administrative du personnel, gestion du personnel, " +
    "gestione del personale, administracja personalna, externalisation rh, amministrazione del personale, personeelsadministratie, " +
    "obsluga kadrowa, obslugi kadrowej",
  recruitment:
    "personalvermittlung, personalbeschaffung, personalauswahl, personalgewinnung, ricerca e selezione, ricerca e selezione del personale, " +
    "werving, rekrutacja pracownikow, recrutement, selezione del personale, werving en selectie, rekrutacja, rekrutacji, personalrekrutierung, rekrutierung von personal, nabor pracownikow",
  "claims-processing":
    "schadenregulierung, schadenmanagement, leistungsbearbeitung, indemnisation des sinistres, liquidazione sinistri, liquidazione dei sinistri, " +
    "schaderegeling, schadebehandeling, obsluga szkod, obslugi szkod, schadensregulierung, schadenbearbeitung, schadensbearbeitung, " +
    "traitement des sinistres, " +
    "gestione sinistri, gestione dei sinistri, schadeafhandeling, likwidacja szkod, likwidacji szkod",
  collections:
    "incassowerkzaamheden, forderungsmanagement, forderungseinzug, mahnwesen, inkassounternehmen, gestion de creances, recouvrement amiable, " +
    "recouvrement amiable et judiciaire, gestione del credito, recupero crediti stragiudiziale, gestione crediti insoluti, incassobureau, " +
    "debiteurenbeheer, dochodzenie wierzytelnosci, obsluga wierzytelnosci, zarzadzanie wierzytelnosciami, inkassodienstleistung, " +
    "inkassodienstleistungen, inkassodienst, inkassodienste, inkasso dienstleistung, recouvrement de creances, " +
    "recupero crediti, recupero del credito, incasso, incassodiensten, incassodienst, windykacja, windykacji, windykacja naleznosci, recuperacao de valores, recuperacao de ativos, recuperacion de activos",
  "content-moderation":
    "inhaltsmoderation, moderation von inhalten, moderation de contenus, moderazione dei contenuti, moderazione di contenuti, contentmoderatie, " +
    "moderacja tresci, moderacji tresci",
  "sales-telemarketing":
    "outbound kampagne, outbound kampagnen, telefonverkauf, telefonmarketing, telefonvertrieb, prospection telephonique, teleprospection, teleselling, teleselling e telemarketing, " +
    "telefonische acquisitie, telesprzedaz, vendita telefonica, telefonische verkoop, telemarketing, sprzedaz telefoniczna, " +
    "sprzedazy telefonicznej, vente telephonique, vente par telephone, ventas salientes, vendas ativas, ventes par telephone, vendita telefonica, telefonische verkoop, sprzedaz telefoniczna",
  "data-annotation":
    "datenannotation, datenlabeling, annotation d images, etiquetage de donnees, etichettatura dei dati, datalabeling, etykietowanie danych, " +
    "annotation de donnees, annotazione dei dati, data annotatie, anotacja danych",
  "kpo-research/research":
    "marktforschung, etudes de marche, ricerche di mercato, marktonderzoek, badania rynku, badan rynku",
  "transcription-translation/transcription":
    "transkription, trascrizione, transcriptie, transkrypcja",
  "transcription-translation/translation":
    "ubersetzung, ubersetzungsdienst, ubersetzungsdienstleistungen, ubersetzungen, lokalisierung, traduction, traduzione, traduzioni, vertaling, vertaaldiensten, " +
    "tlumaczenie, tlumaczenia, tlumaczen, localisation de logiciels",
  "transcription-translation/interpreting":
    "dolmetschen, interpretariat, interpretation de conference, interpretariato, tolkdiensten",
  "print-mail-document/print":
    "druckdienstleistungen, druck, laserdruck, transaktionsdruck, digitaldruck, impression de documents, editique, stampa di documenti, " +
    "stampa transazionale, stampa digitale, printen, printen van documenten, printdiensten, wydruk, druk dokumentow, services d impression, " +
    "servizi di stampa, drukdiensten",
  "print-mail-document/mail":
    "kuvertierung, kuvertieren, postversand, versand von briefen, briefversand, postbearbeitung, posteingangsbearbeitung, mise sous pli, " +
    "affranchissement, gestion du courrier, traitement du courrier, " +
    "imbustamento, postalizzazione, gestione della corrispondenza, spedizione postale, couverteren, verzenden van post, postverwerking, " +
    "verzending van post, verzenden van transactionele post, verzending van poststukken, " +
    "kopertowanie, kopertowania, wysylka korespondencji, obsluga korespondencji, obslugi korespondencji",
  "print-mail-document/scanning":
    "digitaliseren van post, digitaliseren van inkomende post, digitalisierung von dokumenten, dokumentendigitalisierung, digitalisierung und archivierung von dokumenten, scandienstleistungen, " +
    "numerisation, numerisation de documents, numerisation courrier, numerisation du courrier, scannen von dokumenten, scannen von belegen, numerisation des documents, " +
    "digitalizzazione dei documenti, digitalizzazione documentale, " +
    "digitalisering van documenten, digitalizacja dokumentow, digitalizacji dokumentow, skanowanie dokumentow, skanowania dokumentow, scannen van documenten, digitaliseren van documenten, digitalizzazione documenti, digitalizzazione di documenti, digitalizzazione dei documenti",
  "print-mail-document/storage":
    "aktenarchivierung, aktenlagerung, archivdienstleistungen, archivage, archivage physique, conservation d archives, tiers archivage, gestione archivi, " +
    "custodia documentale, archivering, archiefbeheer, archiefopslag, przechowywanie dokumentow, przechowywania dokumentow, " +
    "archivierung von dokumenten, archivage de documents, archiviazione documentale, conservazione digitale, conservazione sostitutiva, archivierung von akten, opslag van archieven, beheer van archieven, archivering van documenten, archiwizacja dokumentow, " +
    "archiwizacji dokumentow",
  "print-mail-document/destruction":
    "aktenvernichtung, vernichtung von akten, vernietiging van archieven, datentragervernichtung, papiervernietiging, archiefvernietiging, distruzione documentale, destruction de documents, " +
    "distruzione dei documenti, niszczenie dokumentow, niszczenia dokumentow",
  "it-infrastructure/cloud":
    "cloudbetrieb, cloud betrieb, clouddienste, clouddiensten, clouddienst, cloudbeheer, servizi cloud",
  "it-infrastructure":
    "infogerance, infogerance de serveurs, infogerance d infrastructures, exploitation informatique, it betrieb, betrieb von it infrastrukturen, " +
    "serverbetrieb, betrieb von it systemen, rechenzentrumsnahe it services, " +
    "gestione infrastrutture it, gestione di infrastrutture it, servizi sistemistici, it beheer, systeembeheer, werkplekbeheer, serverbeheer, " +
    "utrzymanie infrastruktury it, utrzymania infrastruktury it, administracja serwerami",
  "facility-services":
    "gebaudemanagement, facility management dienste, gestione immobili, gebouwbeheer, facilitaire diensten, facilitaire dienstverlening",
  "facility-services+cleaning":
    "gebaudereinigung, unterhaltsreinigung, reinigungsdienste, nettoyage, nettoyage de locaux, proprete, servizi di pulizia, pulizie, " +
    "schoonmaak, schoonmaakdiensten, uslugi sprzatania, sprzatanie, limpieza, servicios de limpieza, limpeza, servicos de limpeza",
  "facility-services+guarding":
    "werkschutz, objektschutz, bewachung, gardiennage, vigilanza privata, portierato, objectbeveiliging, bewaking, ochrona fizyczna, " +
    "ochrony fizycznej, vigilancia privada, vigilancia patrimonial",
  "laboratory-testing":
    "labordienstleistungen, laboranalysen, laboruntersuchungen, analyses de laboratoire, essais de laboratoire, analisi di laboratorio, " +
    "prove di laboratorio, laboratoriumonderzoek, badania laboratoryjne, badan laboratoryjnych, ensayos de laboratorio, analisis de laboratorio, " +
    "ensaios laboratoriais, analises laboratoriais",
  "laboratory-testing+calibration":
    "kalibrierung, etalonnage, taratura, kalibratie, wzorcowanie, wzorcowania, calibracion, calibracao",
  "logistics-order+warehousing":
    "lagerhaltung, lagerlogistik, kontraktlogistik, entreposage, stockage de marchandises, logistique contractuelle, magazzinaggio, " +
    "logistica di magazzino, opslag van goederen, warehousing en distributie, magazynowanie, magazynowania, logistyka magazynowa, almacenaje",
  "logistics-order+customs":
    "zollabwicklung, zollabfertigung, dedouanement, pratiche doganali, operazioni doganali, douaneafhandeling, inklaring, obsluga celna, " +
    "odprawy celne, despacho aduanero, agenciamiento aduanal, agencia aduanal, despacho aduaneiro, desembaraco aduaneiro",
  "logistics-order+freight":
    "spedition, internationale spedition, transports internationaux, commission de transport, spedizioni internazionali, expeditie, spedycja, " +
    "spedycji, transitario, agenciamento de carga",
  "logistics-order+transport":
    "transportdienstleistungen, transport routier, trasporto merci, wegtransport, transport drogowy, transportu drogowego, " +
    "transporte de mercancias, transporte de carga",
  "software-engineering/testing":
    "softwaretest, softwaretests, testmanagement, tests logiciels, test de logiciels, collaudo software, softwaretesten, " +
    "testowanie oprogramowania, testowania oprogramowania",
  "software-engineering/maintenance":
    "softwarewartung, softwarepflege, anwendungsbetreuung, maintenance applicative, tierce maintenance applicative, manutenzione software, " +
    "applicatiebeheer, onderhoud van software, utrzymanie oprogramowania, utrzymania oprogramowania, mantenimiento de aplicaciones, " +
    "manutencao de software",
  "software-engineering":
    "entwicklung von software, entwicklung und wartung von software, softwareentwicklung, programmierung von software, " +
    "developpement de logiciel, developpement logiciel, developpement d applications, developpement informatique, " +
    "sviluppo software, sviluppo di software, sviluppo di applicazioni, progettazione e sviluppo software, progettazione e sviluppo di software, " +
    "softwareontwikkeling, ontwikkeling van software, applicatieontwikkeling, " +
    "tworzenie oprogramowania, tworzenia oprogramowania, wytwarzanie oprogramowania, wytwarzania oprogramowania, rozwoj oprogramowania, " +
    "rozwoju oprogramowania, projektowanie i rozwoj oprogramowania",
  "saas-hosting/hosting":
    "hebergement de donnees, hebergement donnees de sante, hebergement web, hebergement de serveurs, hebergement d applications, applikationshosting, serverhosting, " +
    "servizi di hosting, hosting di applicazioni, hostingdiensten, hosting van applicaties, uslugi hostingowe, hosting aplikacji, " +
    "servicios de alojamiento, servicos de hospedagem, housing leistungen, hebergement de donnees de sante, webhosting, hostingdienste, alojamiento en la nube, alojamiento cloud, alojamento em nuvem, alojamento na nuvem, cloudhosting, hosting w chmurze, hebergement cloud, hebergement en nuage, hospedagem em nuvem",
  "saas-hosting/data-center":
    "rechenzentren, rechenzentrum, rechenzentrumsbetrieb, rechenzentrumsdienstleistungen, centre de donnees, centres de donnees, " +
    "datacenterdiensten, datacenterdienst, centrum danych, centra danych, centrow danych, centri dati",
};
