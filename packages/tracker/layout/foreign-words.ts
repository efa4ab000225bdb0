/**
 * Words of headings in German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Norwegian,
 * Danish, Polish and Turkish by the English ones they mean, without accents. Words that are also English
 * ("data", "land", "pays", "note") are left out unless a phrase tells them apart.
 */
export const foreignWords: Readonly<Record<string, string>> = {
  // Who
  supplier:
    "proveedor, lieferant, anbieter, dienstleister, auftragnehmer, fournisseur, prestataire, fornecedor, prestador, fornitore, leverancier, leverantor, leverandor, dostawca, drittdienstleister, drittdienstleisters, dienstleisters, prestataire tiers, dostawca uslug, tedarikci, yuklenici",
  suppliers:
    "proveedores, lieferanten, fournisseurs, prestataires, fornecedores, fornitori, leveranciers, leverantorer, leverandorer, dostawcy, tedarikciler",
  processor:
    "auftragsverarbeiter, auftragsbearbeiter, verwerker, databehandler, personuppgiftsbitrade, encargado del tratamiento, responsabile del trattamento",
  subprocessors:
    "subprozessor, subprozessoren, unterauftragsverarbeiter, subauftragsverarbeiter, unterauftragsbearbeiter, subauftragsbearbeiter, subprocesadores, subtratadores, subverwerkers, underbitraden, underdatabehandlere, subencargados, suboperadores, subresponsabili, sous traitants ulterieurs, subprocessadores, podprocesorow, sub dienstleister, unterverarbeiter, subverarbeiter",
  subprocessor:
    "subverwerker, subprocesador, subtratador, underbitrade, underdatabehandler, subencargado, suboperador, subresponsabile, sous traitant ulterieur, podprocesor, subprocessador",
  subcontractors:
    "unterauftragnehmer, subunternehmer, subdienstleister, sous traitants, subcontratistas, subcontratados, subappaltatori, onderaannemers, underleverantorer, underleverandorer, podwykonawcy, subcontratantes, podwykonawcow, podwykonawcami, subproveedores, subfornitori, subfournisseurs, subleveranciers, subauftragnehmer, alt yukleniciler",
  subcontractor:
    "sous traitant, subcontratista, subcontratado, subappaltatore, onderaannemer, underleverantor, underleverandor, podwykonawca",
  subcontracting:
    "unterbeauftragung, unterbeauftragungen, unterauftragsverhaltnisse, weiterverlagerung, weiterverlagerungen, sous traitance, subcontratacion, subcontratacao, subappalto, onderaanneming, podwykonawstwo",
  "legal name":
    "razon social, razao social, ragione sociale, raison sociale, firmenname, rechtlicher name, juristischer name, juridische naam, statutaire naam, nazwa prawna, denominacion social, denominacao social, denominazione sociale, denomination sociale",
  "parent company":
    "muttergesellschaft, mutterunternehmen, maison mere, societe mere, empresa matriz, empresa mae, societa madre, moedermaatschappij, moederbedrijf",
  name: "nombre, nom, nome, naam, namn, navn, nazwa",
  "service provider":
    "proveedor de servicios, prestador de servicios, prestador de servicos, prestataire de services, fournisseur de services, fornecedor de servicos, fornitore di servizi, hizmet saglayıcı",
  owner:
    "responsable, responsavel, responsabile, verantwoordelijke, verantwortlich, zustandig, ansvarig, ansvarlig, verantwortlicher, verantwortliche, eigenaar, wlasciciel, propietario, eier, agare, ejer, sorumlu",
  "business owner":
    "responsable metier, responsable interno, responsavel interno, fachverantwortlicher, fachverantwortliche, wlasciciel biznesowy, contracteigenaar, kontraktseier",
  "supplier name":
    "nazwa dostawcy, nazwa wykonawcy, leverandornavn, leverantorens namn, leverantorsnamn, leverandorens navn, leveranciersnaam, naam leverancier, lieferantenname, nom fournisseur, nom prestataire, nombre proveedor, nome fornecedor, nome fornitore, tedarikci adı",
  who: "wer hat, qui a, quem, chi ha, wie heeft, kto, quien, chi e, wie is",
  "who issued":
    "wer hat ausgestellt, quien emitio, chi ha rilasciato, wie heeft afgegeven, qui a delivre, qui a emis, quem emitiu",
  "who hosts":
    "wer hostet, wer betreibt, qui heberge, quien aloja, quem hospeda, chi ospita, wie host",

  // What, where, how long
  service:
    "servicio, servico, servizio, dienst, dienstleistung, leistung, hauptleistung, prestation, dienstverlening, tjanst, tjeneste, ydelse, usluga, tjenesten, tjansten, ydelsen, hizmet",
  services:
    "servicios, servicos, servizi, dienste, dienstleistungen, leistungen, prestations, diensten, tjanster, tjenester, ydelser, uslugi, hizmetler",
  "service description":
    "leistungsbeschreibung, tjenestebeskrivelse, tjanstebeskrivning, dienstbeschrijving, dienstomschrijving, dienstleistungsbeschreibung, opis uslugi, opis uslug",
  function: "funktion, funcion, funcao, funzione, fonction, functie, funksjon",
  description:
    "beschreibung, descripcion, descricao, descrizione, beschrijving, beskrivning, beskrivelse, opis",
  purpose: "zweck, objet, finalidad, finalidade, finalite, finalita, scopo, doel, andamal",
  location:
    "standort, ort, ubicacion, localizacion, localizacao, localisation, emplacement, luogo, locatie, plats, lokation, lokalizacja, ubicazione, lokasjon, lokacja, sede, lieu, localidad, localidade, vestiging, lokasyon, konum",
  locations:
    "standorte, ubicaciones, localizaciones, localizacoes, localisations, emplacements, lieux, luoghi, locaties, lokationer, standorten, sedes, sedi, locais, vestigingen",
  "location of": "lieu de, lieu d",
  "delivery location":
    "site de livraison, leistungsort, standort leistungserbringung, standort der leistungserbringung, sede operativa, erbringungsort, ort der leistungserbringung, leveringssted, leveransested, leveransplats, miejsce swiadczenia, lugar de prestacion, local de prestacao, luogo di erogazione",
  "delivery locations": "sites de livraison",
  "data location":
    "datenstandort, datalocatie, locatie data, serverstandort, speicherort, rechenzentrumsstandort, rechenzentrumsstandorte, ort der datenverarbeitung, ort der datenspeicherung, ort der datenhaltung, datalokasjon, datalagringssted, lokalizacja danych",
  "processing location": "verarbeitungsort",
  country: "pais, paese, kraj, kraju, ulke",
  "country of":
    "land der, land des, pays de, pays d, pais de, pais da, pais do, paese di, land van, kraj",
  countries: "paises, paesi",
  region: "regiao, regione, bolge",
  where:
    "wo, donde, onde, waar, hvor, gdzie, w jakim kraju, w ktorym kraju, in welchem land, dans quel pays, en que pais, em que pais, in quale paese, in welk land, dove",
  "where are":
    "ou se situent, ou se trouvent, ou sont, wo befinden sich, onde ficam, onde estao, donde estan, donde se encuentran, dove si trovano, waar staan, waar bevinden zich",
  "data centres":
    "rechenzentren, rechenzentrum, centres de donnees, centros de datos, centros de dados, datacentra",
  provision: "leistungserbringung, fourniture, prestacion, prestacao, erogazione",
  servers: "servidores, serveurs",
  contract:
    "vertrag, contrato, contrat, contratto, avtal, avtale, aftale, overeenkomst, umowa, umowy",
  "contract start":
    "vertragsbeginn, vertragsstart, kontraktstart, kontraktsstart, avtalsstart, avtalestart, aftalestart, contractstart, startdatum vertrag, ingangsdatum contract, poczatek umowy",
  "contract end":
    "vertragsende, fin de contrat, fin del contrato, fim do contrato, fine contratto, kontraktslutt, kontraktsslut, kontraktudlob, avtalsslut, avtaleslutt, avtalets slut, avtalens slutt, aftaleudlob, contracteinde, einde contract, einddatum contract, laufzeitende, vertragslaufzeit bis, koniec umowy, fecha fin de contrato, fecha de fin de contrato, fecha fin del contrato, termino do contrato, avtalets slutdatum, kontraktsudlob, kontraktens udlob, kontraktsluttdato",
  start: "inicio, inizio, beginn, debut",
  renewal: "renovacion, renovacao, rinnovo, renouvellement, verlangerung, verlenging",
  critical: "kritisch, critico, critica, critique, kritiek, kritisk, krytyczny",
  important: "wichtig, importante, belangrijk, viktig, vigtig, wazny",
  "critical or important":
    "kritische oder wichtige, kritischen oder wichtigen, kritieke of belangrijke, critica o importante, critica ou importante, critique ou importante",
  "risk level": "risikostufe, risikoklasse, risiconiveau, risikoniveau, poziom ryzyka",
  "risk rating": "risikobewertung, risikoeinstufung",
  risk: "riesgo, risco, risque, rischio, risiko, risico, ryzyko",
  level: "nivel, niveau, livello, niva",
  criticality:
    "kritikalitat, criticidad, criticidade, criticite, criticita, kriticiteit, kritikalitet",
  "level of dependency":
    "grad der abhangigkeit, abhangigkeitsgrad, niveau de dependance, degre de dependance, nivel de dependencia, grau de dependencia, livello di dipendenza, mate van afhankelijkheid",
  type: "tipo, typ, soort, art der",
  types: "tipos, tipi, typen, arten",
  categories: "kategorien, categorias, categorie, kategorier",
  contractual:
    "vertragliche, vertraglichen, contractuel, contractuelle, contrattuale, contractuele, umowny",
  arrangement: "vereinbarung",
  "contractual arrangement":
    "accord contractuel, acuerdo contractual, acordo contratual, accordo contrattuale",
  covered: "couverts, cubiertos, cobertos, coperti, abgedeckte",
  ict: "ikt, tic",
  "start date":
    "startdatum, fecha de inicio, date de debut, data de inicio, data di inizio, begindatum, ingangsdatum, data rozpoczecia",
  "end date":
    "enddatum, date de fin, fecha de fin, fecha de termino, data de termino, data di fine, einddatum, data zakonczenia",
  current:
    "aktuelles, aktueller, aktuelle, actuel, actuelle, atual, attuale, huidig, huidige, aktualny",
  product: "produto, produit, producto, prodotto, produkt",
  provided:
    "fornecido, fornecida, fornecidos, fornecidas, fourni, fournis, fournie, fournies, prestado, prestados, prestada, prestati, fornito, forniti, fornita, geleverde, geleverd, erbrachte, erbrachten, erbracht, swiadczona, swiadczone",
  evaluated:
    "bewertet, bewertete, evalue, evaluee, evaluado, evaluada, avaliado, avaliada, valutato, valutata, beoordeelde",
  systems: "systeme, systemes, sistemas, sistemi, systemen, systemy, systemer",
  solution: "losung, loesung, solucion, solucao, soluzione, oplossing, losning, rozwiazanie",
  tool: "werkzeug, herramienta, outil, ferramenta, strumento, narzedzie, verktyg, verktoy",
  option: "opcion, opcao, opzione, optie, opcja",
  applications: "anwendungen, aplicaciones, aplicacoes, applicazioni, applicaties",
  application: "anwendung, aplicacion, aplicacao, applicazione, applicatie",
  used: "genutzte, genutzten, verwendete, utilises, utilizados, utilizzati, gebruikte, wykorzystywane",
  "impact of": "impacto da, impacto do, impacto de, impatto del, impatto della, impatto dell",
  "impact of outage":
    "auswirkung bei ausfall, auswirkungen bei ausfall, auswirkung eines ausfalls, auswirkungen eines ausfalls, impact van uitval",
  interruption: "interrupcion, interrupcao, interruzione, unterbrechung",
  "of interruption": "d une interruption",
  "remote work":
    "homeoffice, teletrabajo, trabajo remoto, modalidad remota, teletrabalho, trabalho remoto, teletravail, telelavoro, thuiswerken, distansarbete, praca zdalna",
  allowed: "erlaubt, permitido, permitida, autorise, autorisee, consentito, toegestaan, dozwolona",
  employees:
    "mitarbeiter, mitarbeitende, empleados, funcionarios, colaboradores, gente, pracownicy, dipendenti, medewerkers, beschaftigte, beschaftigten",

  // How questions open
  "how long":
    "wie lange, por quanto tempo, durante cuanto tiempo, combien de temps, per quanto tempo, hoe lang, jak dlugo",
  "how often": "wie oft, jak czesto, com que frequencia, con que frecuencia, a quelle frequence",
  "what happens to":
    "was passiert mit, was geschieht mit, que deviennent, que devient, que ocurre con, que sucede con, que pasa con, o que acontece com, o que acontece aos, cosa accade a, cosa accade ai, cosa succede a, cosa succede ai, wat gebeurt er met",
  "what is": "was ist, quel est, quelle est, cual es, qual e, qual a, qual o, wat is",
  "when was":
    "wann wurde, wann wurden, quand avez vous, quand a ete, cuando se, quando foi, quando e stato, quando e stata, wanneer is, wanneer werd",
  tested: "getestet, teste, testee, testato, testado, getest, probo",
  "number of": "anzahl der, anzahl, aantal, antal, antall, liczba, cantidad de, quantidade de",
  "number of employees":
    "nombre de salaries, nombre d employes, nombre de collaborateurs, numero de empleados, numero de funcionarios, numero de colaboradores, numero di dipendenti, mitarbeiterzahl",
  "number of sites": "nombre de sites, numero de sedes, numero di sedi, numero de unidades",
  headcount: "effectif, effectifs",
  kept: "bewahren sie, retidos, retidas, bewaart, conservate, conservez vous, conservan",
  "services provided":
    "welche dienstleistung erbringen sie, welche dienstleistungen erbringen sie, welche leistungen erbringen sie, quels services fournissez vous, que servicios prestan, quais servicos voces prestam, jakie uslugi swiadczycie, servicio contratado, servicios contratados, servico contratado, servicos contratados, servizio erogato, servizi erogati",
  "do you have":
    "haben sie, avez vous, disposez vous, disponete, cuentas con, cuenta con, tiene usted, avete, har ni, czy posiadacie, czy macie",
  "are you": "sind sie, etes vous, siete",
  "do you assess":
    "evaluez vous, bewerten sie, valutate, prufen sie, uberprufen sie, czy weryfikujecie, czy sprawdzacie, czy oceniacie",
  "does have": "possui, heeft, hebben",
  and: "und, och, og",

  // Data
  data: "daten, datos, dados, dati, donnees, gegevens, dataene, oplysninger, opplysninger, uppgifter, dane, danych, dado, dato",
  "what data":
    "hvilke data, hvilke personopplysninger, hvilke oplysninger, vilka data, vilka uppgifter, vilka personuppgifter, welche daten, quelles donnees, que datos, quais dados, quali dati, welke gegevens, jakie dane",
  "data categories": "datenkategorien, datakategorier",
  "data types":
    "datenarten, datentypen, datatyper, tipologia di dati, tipologia de datos, tipologia de dados, rodzaj danych, rodzaje danych, veri turleri, islenen veriler",
  "data access":
    "datenzugriff, datenzugang, toegang tot gegevens, accesso ai dati, dostep do danych",
  "data processed": "databehandlet",
  "personal data":
    "personenbezogene daten, personenbezogener daten, personenbezogenen daten, donnees personnelles, donnees a caractere personnel, datos personales, dados pessoais, dati personali, persoonsgegevens, personuppgifter, personopplysninger, personoplysninger, dane osobowe, danych osobowych",
  processed:
    "procesados, processados, tratados, trattati, traitees, verarbeitet, verarbeitete, verwerkt, behandlas, behandles, verarbeiteten, przetwarzane, przetwarzanych",
  involved: "concernees, betroffene",
  processing:
    "verarbeitung, tratamiento, tratamento, trattamento, traitement, verwerking, behandling",
  stored:
    "gespeichert, liegen, hebergees, stockees, almacenan, almacenados, armazenados, opgeslagen, ligger, lagras, lagres, lagret, opbevares, gespeicherten, przechowywane, alojan, alojados, guardan, conservati, archiviati, conservees, armazenam",
  storage:
    "stockage, almacenamiento, armazenamento, archiviazione, opslag, speicherung, przechowywania",
  "data storage": "datenspeicherung, gegevensopslag",
  hosting: "hebergement, alojamiento, hospedagem",
  "hosting provider":
    "hebergeur, hostinganbieter, hostingprovider, proveedor de alojamiento, provedor de hospedagem, fornitore di hosting",
  only: "exclusivement, exclusivamente, esclusivamente, ausschliesslich, uitsluitend",
  network: "reseau, netzwerk, netwerk",
  retention:
    "aufbewahrung, aufbewahrungsfrist, bewaartermijn, duree de conservation, retencion de datos, retencao de dados, conservazione dei dati, retencja danych, retencji danych, loschfrist, loschfristen, retencao dos dados",
  "retention period":
    "periodo di conservazione, durata di conservazione, periodo de conservacion, plazo de conservacion, prazo de conservacao, bewaarperiode, prazo de retencao",
  encryption:
    "verschlusselung, verschluesselung, chiffrement, cifrado, criptografia, cifratura, crittografia, versleuteling, kryptering",
  transmitted:
    "ubermittelte, ubermittelten, transmises, transmitidos, trasmessi, verstrekte, przekazywane",
  shared: "geteilte, partagees, compartidos, compartilhados, condivisi, gedeelde, udostepniane",
  exchanged: "ausgetauschte, echangees, intercambiados, scambiati, uitgewisselde",
  accessed: "accedees, accedidos, acessados",
  "it receives": "que recebe, que recibe, che riceve, qu il recoit",
  outside:
    "fora do, fora da, fora de, fuera de, fuera del, ausserhalb, en dehors, al di fuori, poza",
  "data deletion":
    "datenloschung, loschung von daten, loschung der daten, suppression des donnees, effacement des donnees, eliminacion de datos, borrado de datos, destruicao segura, destruicao de dados, apagamento de dados, eliminacao de dados, exclusao de dados, cancellazione dei dati, vernietiging van gegevens, usuniecie danych, usuniecia danych, usuwanie danych",
  "deletion date": "loschdatum",
  "deletion concept": "loschkonzept",
  deleted: "geloscht",
  encrypted:
    "verschlusselt, chiffrees, cifrados, criptografados, criptografadas, cifrati, versleuteld, krypterade, szyfrowane",

  // Controls
  incident: "vorfall, incidente",
  incidents: "vorfalle, vorfallen, incidentes, incidenti, incidenten, incydenty, incydentow",
  "incident management":
    "gestion des incidents, gestion de incidentes, gestao de incidentes, gestione degli incidenti, incidentbeheer, vorfallmanagement",
  "security incidents":
    "incidents de securite, incidentes de seguridad, incidentes de seguranca, incidenti di sicurezza, beveiligingsincidenten, datenschutzvorfalle, incydenty bezpieczenstwa",
  "data breaches":
    "violazioni dei dati, violations de donnees, violacoes de dados, brechas de datos, brechas de seguridad, datalekken, violation de donnees, une violation de donnees, une violation de donnees personnelles, violazione dei dati, violation de donnees personnelles, violations de donnees personnelles, brecha de datos, brecha de seguridad, datalek, databrudd, databrud, personuppgiftsincident, naruszenie danych",
  notify:
    "melden, notifiez, notifier, notificar, notificate, notificam, notifican, zglaszacie, nous notifiez, notificeert, melder, meldt, anmaler",
  notification: "meldung, notificacion, notificacao, powiadamiania, powiadamianie",
  "business continuity plan":
    "un pca, votre pca, le pca, notfallplan, notfallplane, notfallmanagement, plan de reprise, plan de reprise d activite, plan de recuperacion, plano de recuperacao, piano di ripristino, notfallkonzept, notfallplanung, notfallhandbuch, plan de continuite, plan de continuidad, plano de continuidade, piano di continuita, continuiteitsplan, kontinuitetsplan, plan ciaglosci dzialania, planu ciaglosci dzialania, bedrijfscontinuiteitsplan",
  "business continuity":
    "bedrijfscontinuiteit, continuite d activite, continuite des activites, continuidad de negocio, continuidad del negocio, continuidade de negocios, continuita operativa, betriebskontinuitat",
  "client data": "klantgegevens, kundendaten",
  clients: "clientes, clienti, mandanten, kunden",
  segregated:
    "getrennt, cloisonnes, cloisonnees, segregan, segregados, segregadas, separati, gescheiden",
  "client separation":
    "mandantentrennung, cloisonnement des clients, separacion de clientes, separacao de clientes, separazione dei clienti, nach mandanten getrennt, mandantengetrennt",
  "segregation of duties":
    "segregacion de funciones, segregacao de funcoes, separation des taches, funktionstrennung, functiescheiding, separazione dei compiti",
  "data segregation": "segregacao de dados, segregacion de datos, segregazione dei dati",
  "multi factor":
    "multifaktor, multi faktor, mehrfaktor, multi facteur, multi facteurs, multifacteur, multifactorial, multifator, multifattoriale, wieloskladnikowe, wieloskladnikowego",
  "two factor": "zwei faktor, twee factor, tofaktor",
  "incident response plan":
    "plan de respuesta a incidentes, plano de resposta a incidentes, plan de reponse aux incidents, piano di risposta agli incidenti, plan reagowania na incydenty",
  "breach notification":
    "meldefrist, meldefristen, notification des violations, notification de violation, notificacion de brechas, notifica delle violazioni, melding datalek, melding datalekken, zgloszenia naruszenia, zglaszania naruszen",
  breach:
    "une violation, violazione, una brecha, naruszenia, naruszenie, naruszen, violacao, violacao de dados, datenschutzverletzung, datenschutzverletzungen, datenpanne, datenpannen",
  "privileged access":
    "accesos privilegiados, acceso privilegiado, acessos privilegiados, acesso privilegiado, acces a privileges, acces privilegies, privilegierte zugriffe, privilegierten zugriffe, privilegierter zugriff, accessi privilegiati, geprivilegieerde toegang",
  "continuity test":
    "notfallubung, notfallubungen, notfalltest, exercice de continuite, prueba de continuidad, teste de continuidade",
  mandatory: "obrigatorio, obrigatoria, obligatorio, obligatoria, obligatoire, obbligatorio",
  "access review":
    "revision de accesos, revisao de acessos, acessos sao revisados, revue des acces, revisione degli accessi, przeglad uprawnien",
  "access rights": "zugriffsrechte, zugriffsberechtigungen, toegangsrechten",
  "regularly reviewed": "regelmassig uberpruft",
  training: "schulung, schulungen, geschult, treinamento, szkolenia, szkolenie",
  awareness: "conscientizacao, sensibilisierung, concienciacion",
  "security training": "szkolenia z bezpieczenstwa, szkolenia z zakresu bezpieczenstwa",
  notified: "notificados, notificadas, powiadomieni, benachrichtigt",
  "information security": "informationssicherheit",

  // Certificates and reports
  certificate:
    "zertifikat, zertifikats, certificado, certificada, certificato, certificat, certificaat, certifikat, sertifikat, certyfikat, certyfikatu, sertifika",
  certificates:
    "zertifikate, certificados, certificati, certificats, certificaten, sertifikater, certifikater",
  "certificate holder":
    "zertifikatsinhaber, inhaber des zertifikats, titulaire du certificat, titular del certificado, titular do certificado, titolare del certificato, intestatario del certificato, certificaathouder",
  "certificate expiry":
    "zertifikatsablauf, ablauf des zertifikats, validade do certificado, vigencia del certificado, validite du certificat, validita del certificato, gultigkeit des zertifikats, zertifikatsgultigkeit, geldigheid certificaat, date de fin de validite du certificat, fin de validite du certificat",
  certification:
    "zertifizierung, certificacion, certificacao, certificazione, certificering, certifiering, sertifisering, certyfikacji, certyfikacja",
  "certification scope": "zertifizierungsumfang",
  "certification date":
    "zertifizierungsdatum, date de certification, fecha de certificacion, data da certificacao, data de certificacao, data di certificazione, datum van certificering",
  "initial certification":
    "erstzertifizierung am, erstzertifizierung, certification initiale, certificacion inicial, certificacao inicial, certificazione iniziale, initiele certificering",
  certifications:
    "zertifizierungen, zert, certificaciones, certificacoes, certificazioni, certificeringen, certificeringer, certifieringar, sertifiseringer, sertifikalar",
  "is certified": "e certificada, e certificado, esta certificada, esta certificado",
  certified:
    "zertifiziert, certifie, certifiee, certifierad, gecertificeerd, sertifisert, certificeret",
  "certified by":
    "zertifiziert durch, zertifiziert von, certifie par, certifiee par, certificado por, certificada por, certificato da, gecertificeerd door, certifierad av",
  "certified sites":
    "zertifizierte standorte, sites certifies, sedes certificadas, sedi certificate, gecertificeerde locaties, locais certificados, unidades certificadas",
  "sites in scope":
    "unidades no escopo, unidades no ambito, sedes incluidas en el alcance, sedes en el alcance, sites dans le perimetre, standorte im geltungsbereich, sedi nell ambito, locaties binnen het toepassingsgebied",
  "certification body":
    "zertifizierungsstelle, zertifizierer, organisme certificateur, organisme de certification, organismo certificador, organismo de certificacion, entidad certificadora, entidade certificadora, ente certificatore, ente di certificazione, organismo di certificazione, certificerende instelling, certificeringsinstantie, certificeringsorgan, certifieringsorgan, sertifiseringsorgan, jednostka certyfikujaca, entidad de certificacion, entidade de certificacao, organismo de certificacao, zertifizierungsgesellschaft, certificatie instelling",
  accreditation:
    "akkreditierung, acreditacion, acreditacao, accreditamento, accreditatie, ackreditering, akkreditering",
  "accreditation body":
    "akkreditierungsstelle, organisme d accreditation, entidad de acreditacion, entidad acreditadora, entidade acreditadora, organismo de acreditacao, ente di accreditamento, accreditatie instantie",
  "certificate scope": "geltungsbereich",
  // Whatever it is of may be no certificate.
  "scope of":
    "geltungsbereich des, geltungsbereich der, geltungsbereich vom, geltungsbereich von, geltungsbereich fur",
  isms: "smsi, sgsi, szbi, informationssicherheitsmanagementsystem, informationssicherheitsmanagementsystems, informationssicherheits managementsystem, informationssicherheits managementsystems, systeme de management de la securite de l information, sistema de gestion de seguridad de la informacion, sistema de gestion de la seguridad de la informacion, sistema de gestao de seguranca da informacao, sistema de gestao da seguranca da informacao, sistema di gestione della sicurezza delle informazioni, sistema di gestione per la sicurezza delle informazioni, managementsysteem voor informatiebeveiliging, informatiebeveiligingsmanagementsysteem, ledningssystem for informationssakerhet, ledelsessystem for informationssikkerhed, system zarzadzania bezpieczenstwem informacji",
  "which services covers":
    "que servicios cubre, quels services couvre, quais servicos cobre, welche leistungen deckt, quali servizi copre",
  "certificate number":
    "zertifikatsnummer, zertifikatnummer, certificaatnummer, certifikatnummer, sertifikatnummer",
  number: "numero, nummer, nr, numer",
  scope:
    "alcance, ambito, escopo, perimetre, anwendungsbereich, umfang, toepassingsgebied, reikwijdte, omfattning, omfang, zakres, campo di applicazione, champ d application, perimetro",
  "in scope":
    "no escopo, no ambito, no alcance, en el alcance, dans le perimetre, im geltungsbereich, nell ambito, binnen het toepassingsgebied",
  exclusions: "ausschlusse, exclusiones, exclusoes, esclusioni, uitsluitingen",
  "excluded controls":
    "ausgeschlossene massnahmen, ausgeschlossene controls, nicht anwendbare controls, nicht anwendbare massnahmen, mesures exclues, controles exclus, controles excluidos, controles no aplicables, controles nao aplicaveis, controlli esclusi, uitgesloten maatregelen",
  "statement of applicability":
    "erklarung zur anwendbarkeit, anwendbarkeitserklarung, declaration d applicabilite, declaracion de aplicabilidad, declaracao de aplicabilidade, dichiarazione di applicabilita, verklaring van toepasselijkheid, deklaracja stosowania",
  "legal form": "rechtsform, rechtsvorm, forme juridique, forma juridica, forma giuridica",
  version: "versie, versione, versao",
  status: "estado, stato, statut",
  date: "fecha, datum",
  "issue date": "ausstellungsdatum, afgiftedatum, uitgiftedatum, utfardandedatum",
  issue: "emision, emissao, emissione, rilascio, ausstellung, afgifte, delivrance",
  "expiry date":
    "ablaufdatum, date d expiration, vervaldatum, verloopdatum, utgangsdatum, utlopsdato, udlobsdato, data scadenza, data di scadenza, data de validade, data de vencimento, data waznosci, gecerlilik tarihi, son gecerlilik tarihi",
  "date of issue":
    "date d emission, date de delivrance, data de emissao, data emissao, data di emissione, data emissione, data di rilascio, data rilascio",
  expiry:
    "vencimiento, vencimento, scadenza, expiracion, expiracao, caducidad, ablauf, quando vence, cuando vence, quando scade, wanneer verloopt, wanneer vervalt, utloper, utlop, udlober, udlob, utgar, verloopt, vervalt, wygasa",
  validity: "vigencia, validez, validade, validite, validita, gultigkeit, geldigheid",
  "valid until":
    "gultig bis, gueltig bis, valable jusqu au, valide jusqu au, valido hasta, valida hasta, valido ate, valida ate, valido fino al, geldig tot, giltig till, gyldig til, wazny do, wazna do, wazne do, gyldigt til, giltigt till",
  "valid from":
    "gultig ab, gueltig ab, valable a partir du, valido desde, valida desde, valido dal, geldig vanaf, giltig fran, gyldig fra",
  report: "bericht, rapport, informe, relatorio, rapporto, berichts",
  reports: "berichte, rapports, informes, relatorios, rapporti",
  findings: "feststellungen, constatations, hallazgos, constatacoes, rilievi, bevindingen",
  auditor:
    "prufer, auditeur, audytor, audytorem, wirtschaftsprufer, cabinet d audit, firma auditora, revisore",
  "auditor opinion":
    "prufungsurteil, parecer do auditor, giudizio del revisore, oordeel van de auditor",
  "audit period":
    "prufungszeitraum, prufzeitraum, periode d audit, periode auditee, periodo de auditoria, periodo auditado, periodo di audit, auditperiode",
  "period covered":
    "periode couverte, periodo cubierto, periodo coberto, periodo coperto, abgedeckter zeitraum, gedekte periode",
  "report period": "berichtszeitraum",
  "what period covers":
    "quelle periode couvre, que periodo cubre, qual periodo cobre, welchen zeitraum deckt, quale periodo copre, welke periode dekt",
  audit: "auditoria",
  "surveillance audit":
    "uberwachungsaudit, auditoria de seguimiento, auditoria de vigilancia, auditoria de supervisao, auditoria de manutencao, audit di sorveglianza, audit de suivi, opvolgingsaudit, audyt nadzoru",
  recertification:
    "rezertifizierung, recertificacion, recertificacao, ricertificazione, hercertificering",
  "recertification audit":
    "rezertifizierungsaudit, auditoria de recertificacion, auditoria de recertificacao, hercertificeringsaudit",
  last: "letzte, letzter, letztes, ultimo, ultima, dernier, derniere, laatste, siste, sidste, senaste, seneste, letzten, ultimos, ultimas, derniers, dernieres, ultimi, ostatni, ostatnia, ostatnich",
  next: "nachste, nachster, nachstes, proximo, proxima, prochain, prochaine, prossimo, prossima, volgende, neste, naeste, nasta, nastepny, nastepna",
  valid: "gultig, vigente, vigentes",
  "until when":
    "bis wann, jusqu a quand, hasta cuando, ate quando, fino a quando, tot wanneer, do kiedy, wann lauft",
  issued: "ausgestellt, emitiu, emitio, wydal, afgegeven",
  "issued by": "ausgestellt von, ausgestellt durch, aussteller, ausstellende stelle",
  "issued on": "ausgestellt am",
  evidence: "nachweis, nachweise, evidencia, evidencias, evidenza, bewijs, preuve, preuves",
  notes:
    "notas, uwagi, komentarz, notizen, bijzonderheid, bijzonderheden, besonderheit, besonderheiten, particularites, particularidades, saerlige forhold, sarskilt, bemerkung, bemerkungen, anmerkung, anmerkungen, opmerking, opmerkingen, bemaerkning, bemaerkninger, merknad, merknader, remarque, remarques, osservazioni, notlar",
  comments: "kommentar, kommentare, kommentarer, commentaire, commentaires, comentarios",
};
