/**
 * Further words of headings about vendors, what is agreed with them and their controls, in the languages of
 * `foreignWords`, by the English ones they mean.
 */
export const foreignWordsOfVendors: Readonly<Record<string, string>> = {
  // Who
  "supplier name": "lieferantenbezeichnung, anbietername, dienstleistername",
  supplier:
    "empresa proveedora, empresa fornecedora, leistungserbringer, zulieferer, opdrachtnemer, contratista, appaltatore, kontrahent, uitbestedingspartij, uitbestedingspartner, auslagerungsunternehmen, auslagerungspartner, outsourcingdienstleister, outsourcingpartner",
  "legal entity":
    "rechtstrager, juristische person, entite juridique, entidad juridica, entidade juridica, entita legale, entita giuridica, juridische entiteit, podmiot prawny, juridisk enhet, juridisk enhed",
  "legal name": "juridiskt namn, juridisk navn, name im handelsregister, naam rechtspersoon",
  "contracting entity":
    "entite contractante, entidad contratante, entidade contratante, vertragspartner, vertragspartei, contractpartij, contractspartij, contracterende partij, contractpartner, contractspartner, contractant, contraparte, controparte, wederpartij, motpart, modpart, cocontractant, co contractant, partie contractante, parte contratante, contraente, strona umowy, avtalspart, aftalepart, kontraktspart",
  "registered office":
    "sede legale, sede social, sede legal, sede sociale, siege social, firmensitz, unternehmenssitz, hauptsitz, statutaire zetel, maatschappelijke zetel, hoofdvestiging, hoofdkantoor, domicilio social, huvudkontor, hovedkontor, hovedsaede, siedziba",
  "signing entity":
    "entite signataire, societe signataire, entidad firmante, sociedad firmante, entidade signataria, ente firmatario, societa firmataria, unterzeichnende gesellschaft, ondertekenende entiteit",
  "parent company":
    "konzernmutter, sociedad matriz, controladora, capogruppo, spolka matka, spolka dominujaca, moderbolag, moderselskab",
  "contract owner":
    "vertragsverantwortlicher, vertragsverantwortliche, responsable du contrat, responsable del contrato, responsavel pelo contrato, gestor do contrato, gestor del contrato, responsabile del contratto, opiekun umowy, avtalsansvarig, avtalsagare, kontraktansvarlig, kontraktejer, vertragsverantwortung",
  "business owner":
    "verantwortlicher fachbereich, zustandiger fachbereich, verantwortliche abteilung, zustandige abteilung, referente interno, interner ansprechpartner, ansprechpartner intern, contact interne, contacto interno, contato interno, contatto interno, interne contactpersoon, intern kontaktperson, responsable interne, responsable de negocio, gestor responsavel, fachlicher owner",

  // What, where, how long
  "service description":
    "vertragsgegenstand, auftragsgegenstand, leistungsgegenstand, objet du contrat, objet de la prestation, objeto del contrato, objeto do contrato, oggetto del contratto, przedmiot umowy",
  "outsourced service":
    "gegenstand der auslagerung, ausgelagerte dienstleistung, ausgelagerte tatigkeit, ausgelagerte funktion, prestation externalisee, servicio externalizado, servico terceirizado, servizio esternalizzato, uitbestede dienst, uitbestede dienstverlening",
  "services provided": "levererade tjanster, leverede ydelser",
  "type of service":
    "type de service, type de prestation, rodzaj uslugi, typ av tjanst, type af ydelse, tipo de servicio, tipo de servico, tipo di servizio",
  "description of service":
    "description du service, description des services, description des prestations, omschrijving dienst, omschrijving van de dienst",
  "systems used":
    "eingesetzte systeme, gebruikte systemen, uzywane systemy, anvanda system, system som anvands, anvendte systemer",
  supported:
    "unterstutzte, unterstutzten, prises en charge, soportadas, soportados, suportadas, suportados, supportate, supportati, ondersteunde",
  "applications used":
    "applications utilisees, aplicaciones utilizadas, aplicacoes utilizadas, applicazioni utilizzate, gebruikte applicaties, eingesetzte anwendungen",
  "delivery location":
    "einsatzort, einsatzorte, standort der mitarbeiter, pays d intervention, locatie dienstverlening, lieu d execution, lieu de prestation, leveringslocatie, leveransort, locatie van dienstverlening, leistungsstandort, sede de prestacion, local da prestacao, lieu de realisation, lieu d intervention, lugar de ejecucion, local de execucao, luogo di esecuzione, plaats van uitvoering, plaats van dienstverlening, plaats van levering, uitvoeringslocatie, ausfuhrungsort, ort der ausfuhrung, miejsce wykonania, miejsce realizacji, udforelsessted, utforandeplats",
  "delivery locations":
    "sites de prestation, lieux de prestation, lieux de realisation, lieux d execution, lieux d intervention, lugares de prestacion, lugares de ejecucion, locais de prestacao, luoghi di erogazione, luoghi di esecuzione, uitvoeringslocaties",
  "delivery model":
    "modele de prestation, modelo de entrega, modello di erogazione, model swiadczenia uslug, leveransmodell, leverancemodel, leveringsmodel, liefermodell",
  "working model": "arbeitsmodell, werkmodel, modelo de trabajo, modelo de trabalho",
  "controls for remote work":
    "massnahmen im homeoffice, sicherheit im homeoffice, sicherheitsmassnahmen im homeoffice, mesures en teletravail, securite du teletravail, medidas de seguridad en teletrabajo, seguridad en el teletrabajo, controles de teletrabajo, seguranca no teletrabalho, controles de trabalho remoto, sicurezza del telelavoro, sicurezza dello smart working, beveiliging thuiswerken, beveiliging van thuiswerken",
  "remote access":
    "fernzugriff, remote zugriff, acces a distance, acceso remoto, acesso remoto, accesso remoto, toegang op afstand",
  "remote work": "remote arbeit, lavoro da remoto, smart working, hjemmearbejde",
  "system access":
    "zugriff auf systeme, zugang zu systemen, acces au si, acces au systeme d information, systemzugriff, acces aux systemes, acceso a sistemas, acceso a los sistemas, acesso aos sistemas, accesso ai sistemi, toegang tot systemen, dostep do systemow, systematkomst, systemadgang",
  "access to our systems":
    "zugang zu unseren systemen, acces a notre si, zugriff auf unsere systeme, acces a nos systemes, acceso a nuestros sistemas, acesso aos nossos sistemas, accesso ai nostri sistemi, toegang tot onze systemen, dostep do naszych systemow, atkomst till vara system, adgang til vores systemer",
  criticality: "kritikaliteit, geschaftskritikalitat, krytycznosc",
  "criticality level": "poziom krytycznosci",
  critical: "kritischer, kritieke, kritischen",
  "inherent risk":
    "inharentes risiko, risque inherent, riesgo inherente, risco inerente, rischio inerente, inherent risico, ryzyko inherentne, inneboende risk, iboende risiko",
  "risk classification":
    "clasificacion de riesgo, classificacao de risco, classe de risque, classe di rischio, risicoklasse, riskklass, risikoklassifizierung",
  "risk level": "riskniva",
  "contract start":
    "beginn des vertrags, begin contract, avtalets startdatum, kontraktens startdato, data rozpoczecia umowy, vertrag gultig ab, vertrag ab, vertrag von",
  "contract end":
    "ende des vertrags, vertragsablauf, fin du contrat, echeance du contrat, kontraktens slutdato, kontraktophor, data zakonczenia umowy, vertrag bis, vertrag lauft bis, fin contrat, fin contrato, fim contrato, contrato hasta, contrato ate, contrat jusqu au",
  "reviewed by on":
    "beoordeeld door op, gecontroleerd door op, gelezen door op, gepruft von am, gepruft durch am, gelesen von am, verifie par le, revu par le, controle par le, revisado por el, revisado por em, verificado por el, verificado por em, verificato da il, controllato da il, sprawdzone przez dnia, granskat av den, gennemgaet af den",
  "last review":
    "letzte prufung, derniere revue, ultima revision, ultima revisao, ultima revisione, laatste beoordeling, ostatni przeglad, ostatniego przegladu, senast granskad, senest gennemgaet, sidst gennemgaet, letzte uberprufung",

  // Data
  "personal data":
    "dcp, donnees perso, donnees pers, datos pers, dati pers, dados pers, pers daten, persoonsgeg",
  "data types":
    "nature des donnees, naturaleza de los datos, natureza dos dados, natura dei dati, aard van de gegevens, soorten gegevens, gegevenssoorten",
  "data categories":
    "datenkategorie, categorieen persoonsgegevens, gegevenscategorieen, kategorie danych",
  "data shared":
    "daten die wir teilen, daten die wir weitergeben, daten die wir ubermitteln, weitergegebene daten, donnees que nous transmettons, donnees que nous partageons, donnees que nous communiquons, datos que compartimos, datos que facilitamos, dados que compartilhamos, dados que partilhamos, dati che condividiamo, dati che trasmettiamo, gegevens die wij delen, gegevens die we delen, data som vi delar, data vi delar, data vi deler, dane ktore udostepniamy",
  shared: "partilhados, partilhadas",
  "data classification":
    "datenklassifizierung, datenklassifikation, classification des donnees, clasificacion de datos, clasificacion de los datos, classificacao dos dados, classificacao de dados, classificazione dei dati, dataclassificatie, klasyfikacja danych, dataklassificering, dataklassifikation",
  "data sensitivity":
    "sensibilite donnees, sensibilite des donnees, datensensibilitat, sensibilidad de los datos, sensibilidade dos dados, sensibilita dei dati, gevoeligheid van gegevens",
  "data location":
    "localizzazione dei dati, luogo di conservazione dei dati, residencia dos dados, residencia de los datos, dataplats, dataplacering, placering af data",
  "storage location":
    "lugar de almacenamiento, local de armazenamento, lieu de stockage, opslaglocatie, miejsce przechowywania, datalagringsplats, plats for datalagring",
  "storage country":
    "pays stockage, pays de stockage, pais de almacenamiento, pais de armazenamento, land der datenhaltung, paese di conservazione, land van gegevensopslag, kraj przechowywania",
  "hosting country": "pays hebergement, pays d hebergement",
  "in which countries":
    "in welchen landern, in welchen laendern, dans quels pays, en que paises, em que paises, em quais paises, in quali paesi, in welke landen, w jakich krajach, w ktorych krajach, i vilka lander, i hvilke lande, i hvilke land",
  encryption:
    "datenverschlusselung, encriptacion, encriptacao, gegevensversleuteling, szyfrowanie, datakryptering",
  retention:
    "aufbewahrungsdauer, periodo de retencion, periodo de retencao, dataretentie, okres przechowywania, lagringstid, opbevaringsperiode, slettefrist, retentie, retentiebeleid, bewaartermijnen, bewaarbeleid, bewaarduur, aufbewahrungsfristen, politique de conservation, politica de conservacion, politica de retencion, politica de retencao, politica di conservazione, tempi di conservazione, prazo de guarda, conservacion de datos, conservacion de los datos",
  "data retention": "conservation des donnees",
  deletion: "loschung, vernietiging",
  "data deletion":
    "gegevensverwijdering, radering av data, sletning af data, sletting av data, sletterutiner, wisbeleid, wistermijn, wistermijnen, verwijderbeleid, vernietigingsbeleid, gegevensvernietiging, dataverwijdering, datavernietiging, vernietiging van data, verwijdering van gegevens, verwijdering van data, datenvernichtung, datentragervernichtung, vernichtung von daten, vernichtung von datentragern, supresion de datos, supresion de los datos, destruccion de datos, destruccion de los datos, descarte de dados, descarte seguro de dados, eliminacao dos dados, distruzione dei dati, smaltimento dei dati, niszczenie danych",
  "data return":
    "datenruckgabe, ruckgabe der daten, ruckgabe von daten, restitution des donnees, devolucion de datos, devolucion de los datos, devolucao de dados, devolucao dos dados, restituzione dei dati, teruggave van gegevens, teruggave van data, teruggave van de gegevens, zwrot danych",

  // Controls
  "multi factor authentication":
    "authentification forte, autenticacion reforzada, autenticacao forte, doble factor, doppia autenticazione, verificacion en dos pasos, verificacao em duas etapas, verifica in due passaggi, mehrfaktorauthentifizierung, meervoudige authenticatie, multifactorauthenticatie, autenticacao multifatorial, autenticazione a piu fattori, multifaktorautentisering, flerfaktorsautentisering, multifaktorgodkendelse, double authentification",
  "two factor authentication":
    "authentification a deux facteurs, doble factor de autenticacion, autenticacion de dos factores, autenticacao de dois fatores, autenticazione a due fattori, tweefactorauthenticatie, uwierzytelnianie dwuskladnikowe, tvafaktorsautentisering, tofaktorgodkendelse",
  "privileged access":
    "administratorzugriff, dostep uprzywilejowany, privilegierad atkomst, privilegeret adgang",
  "privileged accounts":
    "privilegierte zugange, privilegierter zugange, administratorkonten, administratorrechte, admin konten, admin zugange, adminrechte, droits d administrateur, droits administrateur, comptes administrateurs, comptes d administration, cuentas de administrador, contas de administrador, account amministrativi, utenze amministrative, geprivilegieerde accounts, beheerdersrechten, konta administratorow, administratorkonton, privilegierte konten, comptes a privileges, cuentas privilegiadas, contas privilegiadas, account privilegiati, beheerdersaccounts, konta uprzywilejowane",
  "access review":
    "zugriffsuberprufung, berechtigungsprufung, rezertifizierung von berechtigungen, revue des habilitations, revision de accesos, revisione degli account, toegangsreview, controle toegangsrechten, przeglad dostepow, atkomstgranskning, behorighetsgranskning, adgangsgennemgang, gennemgang af adgange, berechtigungsuberprufung, berechtigungsreview, uberprufung der zugriffsrechte, uberprufung von zugriffsrechten, uberprufung der berechtigungen, berechtigungen uberpruft, revue des droits d acces, revue periodique des acces, acces sont ils revus, acces sont revus, revision periodica de accesos, revision de permisos, revisan los accesos, revisao periodica de acessos, acessos sao revistos, revisione periodica degli accessi, riesame degli accessi, riesaminati gli accessi, toegangsbeoordeling, beoordeling van toegangsrechten, controle van toegangsrechten, toegangsrechten beoordeeld, toegangsrechten gecontroleerd, genomgang av behorigheter",
  "access removal":
    "entzug von zugriffsrechten, entzug der zugriffsrechte, entzug von berechtigungen, entzug der berechtigungen, retrait des acces, suppression des acces, revocation des acces, revocacion de accesos, revocacion de acceso, retirada de accesos, baja de usuarios, revogacao de acessos, revogacao de acesso, revogacao dos acessos, revoca degli accessi, revoca accessi, intrekken van toegang, intrekken van toegangsrechten, intrekking van toegang, odebranie dostepu, odbieranie dostepu, indragning av behorigheter",
  "access rights": "droits d acces, derechos de acceso, direitos de acesso, diritti di accesso",
  revoked: "revoques, revoquees, entzogen, revocados, revogados, revocati, ingetrokken, odbierane",
  "incident management":
    "zarzadzanie incydentami, incidenthantering, haendelseshandtering, vorfallmanagement, incidentafhandeling, incidenthandtering, hendelseshandtering, gestione incidenti, obsluga incydentow, obslugi incydentow",
  "incident management process":
    "incidentprocedure, incidentmeldsysteem, incidentmeldprocedure, incidentmeldingsprocedure, meldprocedure incidenten, vorfallprozess, vorfallmeldeprozess, umgang mit sicherheitsvorfallen, behandlung von sicherheitsvorfallen, procedure en cas d incident, procedimiento de respuesta a incidentes, procedimento de resposta a incidentes, procedura di risposta agli incidenti, handtering af sikkerhedshaendelser, handtering av sikkerhetshendelser, hantering av sakerhetsincidenter",
  "process for":
    "prozess fur, verfahren fur, verfahren bei, procedure voor, proces voor, procedure pour, procedimiento ante, procedimiento para, procedimento para, procedura per, rutin for, rutine for, procedura dla",
  "incident response plan":
    "notfallreaktionsplan, incidentresponsplan, incidenthanteringsplan, beredskabsplan for haendelser",
  "security incidents": "sakerhetsincidenter, sikkerhedshaendelser, sicherheitsvorfalle",
  "breach notification":
    "meldtermijn datalek, meldtermijn datalekken, zglaszanie naruszen, incidentrapportering, anmalan av personuppgiftsincident, underretning om databrud, anmeldelse af brud",
  "data breaches": "naruszenia danych",
  "business continuity plan": "pca pra, beredskabsplan",
  "business continuity": "ciaglosc dzialania",
  "recovery time":
    "wiederanlaufzeit, delai de reprise, tiempo de recuperacion, tempo de recuperacao, tempo di ripristino, hersteltijd",
  "last continuity test":
    "letzte notfallubung, notfallubung zuletzt, dernier test pra, date du dernier test pca, date du dernier test pra, ultima prueba del bcp, ultima prueba del drp, ultima prueba de continuidad, ultimo teste do pcn, ultimo teste de continuidade, laatste uitwijktest, dernier test pca, ultima prueba de bcp, ultimo test di continuita, laatste continuiteitstest",
  "client separation": "scheiding van klantgegevens",
  "background checks":
    "sicherheitsuberprufung der mitarbeiter, hintergrundprufung, personaluberprufung, verification des antecedents, verificacion de antecedentes, verificacao de antecedentes, verifica dei precedenti, controllo dei precedenti, achtergrondonderzoek, weryfikacja pracownikow, bakgrundskontroll, baggrundstjek",
  "security training":
    "formes a la securite, sensibilises a la securite, treinamento em seguranca, formacao em seguranca, sicherheitsschulung, formation a la securite, formacion en seguridad, capacitacion en seguridad, treinamento de seguranca, formazione sulla sicurezza, beveiligingstraining, sakerhetsutbildning, sikkerhedstraening",
  "security awareness": "sensibilisation a la securite, bewustwordingstraining",
  "hosting provider":
    "hosting anbieter, hostingleverantor, hostingudbyder, dostawca hostingu, hostingleverancier",
  "cloud provider":
    "cloud anbieter, fournisseur cloud, proveedor cloud, proveedor de nube, provedor de nuvem, fornitore cloud, cloudleverancier, cloudprovider, dostawca chmury, molnleverantor, cloududbyder",
  subprocessors: "podprocesorzy",
  "third parties": "drittanbieter, drittanbieterdienste, drittparteien",
  "service provider": "dienstverlener, tjansteleverantor, serviceudbyder, tjenesteleverandor",
  entity: "entite, entidad, entidade, entita, entiteit",
  our: "unser, notre, nuestra, nuestro, nossa, nosso, nostra, nostro",
  "last assessment":
    "derniere evaluation, ultima evaluacion, ultima avaliacao, ultima valutazione, letzte bewertung",
  "service type": "dienstleistungsart",
  "short description":
    "kurzbeschreibung, descripcion breve, breve descripcion, descricao breve, korte omschrijving, krotki opis",
  processed: "verwerkte",
  "which third parties": "welche drittanbieter, welche drittanbieterdienste",
  touch: "beruhren",
};
