/**
 * Words of headings in German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Norwegian,
 * Danish and Polish by the English ones they mean, without accents. Words that are also English
 * ("data", "land", "pays", "note") are left out unless a phrase tells them apart.
 */
export const foreignWords: Readonly<Record<string, string>> = {
  // Who
  supplier:
    "proveedor, lieferant, anbieter, dienstleister, auftragnehmer, fournisseur, prestataire, fornecedor, prestador, fornitore, leverancier, leverantor, leverandor, dostawca",
  suppliers:
    "proveedores, lieferanten, fournisseurs, prestataires, fornecedores, fornitori, leveranciers, leverantorer, leverandorer, dostawcy",
  processor:
    "auftragsverarbeiter, verwerker, databehandler, personuppgiftsbitrade, encargado del tratamiento, responsabile del trattamento",
  subprocessors:
    "subprozessor, subprozessoren, unterauftragsverarbeiter, subauftragsverarbeiter, subverwerkers, underbitraden, underdatabehandlere, subencargados, suboperadores, subresponsabili, sous traitants ulterieurs",
  subprocessor:
    "subverwerker, underbitrade, underdatabehandler, subencargado, suboperador, subresponsabile, sous traitant ulterieur, podprocesor",
  subcontractors:
    "unterauftragnehmer, subunternehmer, subdienstleister, sous traitants, subcontratistas, subcontratados, subappaltatori, onderaannemers, underleverantorer, underleverandorer, podwykonawcy",
  subcontractor:
    "sous traitant, subcontratista, subcontratado, subappaltatore, onderaannemer, underleverantor, underleverandor, podwykonawca",
  "legal name": "razon social, razao social, ragione sociale, raison sociale, firmenname",
  name: "nombre, nom, nome, naam, namn, navn",
  owner:
    "responsable, responsavel, responsabile, verantwoordelijke, verantwortlich, zustandig, ansvarig, ansvarlig",

  // What, where, how long
  service:
    "servicio, servico, servizio, dienst, dienstleistung, leistung, hauptleistung, prestation, dienstverlening, tjanst, tjeneste, ydelse, usluga",
  services:
    "servicios, servicos, servizi, dienste, dienstleistungen, leistungen, prestations, diensten, tjanster, tjenester, ydelser, uslugi",
  "service description": "leistungsbeschreibung",
  function: "funktion, funcion, funcao, funzione, fonction, functie, funksjon",
  description:
    "beschreibung, descripcion, descricao, descrizione, beschrijving, beskrivning, beskrivelse",
  purpose: "zweck, objet, finalidad, finalidade, finalite, finalita, scopo, doel, andamal",
  location:
    "standort, ort, ubicacion, localizacion, localizacao, localisation, emplacement, luogo, locatie, plats, lokation, lokalizacja",
  locations:
    "standorte, ubicaciones, localizaciones, localizacoes, localisations, emplacements, lieux, luoghi, locaties, lokationer",
  "location of": "lieu de, lieu d",
  "delivery location": "site de livraison",
  "delivery locations": "sites de livraison",
  "data location": "datenstandort, datalocatie, locatie data, serverstandort, speicherort",
  "processing location": "verarbeitungsort",
  country: "pais, paese, kraj",
  countries: "paises, paesi",
  region: "regiao, regione",
  where: "wo, donde, onde, waar, hvor",
  contract: "vertrag, contrato, contrat, contratto, avtal, avtale, aftale, overeenkomst, umowa",
  "contract start": "vertragsbeginn, vertragsstart",
  "contract end": "vertragsende, fin de contrat, fin del contrato, fim do contrato, fine contratto",
  start: "inicio, inizio, beginn, debut",
  renewal: "renovacion, renovacao, rinnovo, renouvellement, verlangerung, verlenging",
  critical: "kritisch, critico, critica, critique, kritiek, kritisk, krytyczny",
  important: "wichtig, importante, belangrijk, viktig, vigtig, wazny",
  "risk level": "risikostufe, risikoklasse, risiconiveau, risikoniveau",
  "risk rating": "risikobewertung, risikoeinstufung",
  risk: "riesgo, risco, risque, rischio, risiko, risico, ryzyko",
  level: "nivel, niveau, livello, niva",
  criticality:
    "kritikalitat, criticidad, criticidade, criticite, criticita, kriticiteit, kritikalitet",
  type: "tipo, typ, soort, art der",
  types: "tipos, tipi, typen, arten",
  categories: "kategorien, categorias, categorie, kategorier",

  // How questions open
  "do you have":
    "haben sie, avez vous, disposez vous, cuentas con, cuenta con, tiene usted, avete, har ni",
  "are you": "sind sie, etes vous, siete",
  "do you assess": "evaluez vous, bewerten sie, valutate",
  "does have": "possui, heeft, hebben",
  and: "und, och, og",

  // Data
  data: "daten, datos, dados, dati, donnees, gegevens, dataene, oplysninger, opplysninger, uppgifter",
  "data categories": "datenkategorien, datakategorier",
  "data types": "datenarten, datentypen, datatyper",
  "data processed": "databehandlet",
  "personal data":
    "personenbezogene daten, personenbezogener daten, personenbezogenen daten, donnees personnelles, donnees a caractere personnel, datos personales, dados pessoais, dati personali, persoonsgegevens, personuppgifter, personopplysninger, personoplysninger",
  processed:
    "procesados, processados, tratados, trattati, traitees, verarbeitet, verarbeitete, verwerkt, behandlas, behandles",
  involved: "concernees, betroffene",
  processing:
    "verarbeitung, tratamiento, tratamento, trattamento, traitement, verwerking, behandling",
  stored:
    "gespeichert, liegen, hebergees, stockees, almacenan, almacenados, armazenados, opgeslagen, ligger, lagras, lagres, lagret, opbevares",
  hosting: "hebergement, alojamiento, hospedagem",
  only: "exclusivement, exclusivamente, esclusivamente, ausschliesslich, uitsluitend",
  network: "reseau, netzwerk, netwerk",
  retention: "aufbewahrung, aufbewahrungsfrist, bewaartermijn, duree de conservation",
  encryption:
    "verschlusselung, verschluesselung, chiffrement, cifrado, criptografia, cifratura, crittografia, versleuteling, kryptering",

  // Controls
  incident: "vorfall, incidente",
  incidents: "vorfalle, sicherheitsvorfalle, incidentes, incidenti, incidenten",
  notify: "melden",
  notification: "meldung, notificacion, notificacao",
  "business continuity plan":
    "notfallplan, plan de continuite, plan de continuidad, plano de continuidade, piano di continuita, continuiteitsplan, kontinuitetsplan",
  "multi factor":
    "multifaktor, multi faktor, mehrfaktor, multi facteur, multi facteurs, multifacteur, multifactorial",
  "two factor": "zwei faktor, twee factor, tofaktor",

  // Certificates and reports
  certificate:
    "zertifikat, zertifikats, certificado, certificada, certificato, certificat, certificaat, certifikat, sertifikat, certyfikat",
  certificates:
    "zertifikate, certificados, certificati, certificats, certificaten, sertifikater, certifikater",
  certification:
    "zertifizierung, certificacion, certificacao, certificazione, certificering, certifiering, sertifisering",
  certifications:
    "zertifizierungen, certificaciones, certificacoes, certificazioni, certificeringen, certificeringer, certifieringar, sertifiseringer",
  certified:
    "zertifiziert, certifie, certifiee, certifierad, gecertificeerd, sertifisert, certificeret",
  "certification body":
    "zertifizierungsstelle, zertifizierer, organisme certificateur, organisme de certification, organismo certificador, organismo de certificacion, entidad certificadora, entidade certificadora, ente certificatore, ente di certificazione, organismo di certificazione, certificerende instelling, certificeringsinstantie, certificeringsorgan, certifieringsorgan, sertifiseringsorgan",
  accreditation:
    "akkreditierung, acreditacion, acreditacao, accreditamento, accreditatie, ackreditering, akkreditering",
  "accreditation body": "akkreditierungsstelle",
  "certificate scope": "geltungsbereich",
  "certificate number":
    "zertifikatsnummer, zertifikatnummer, certificaatnummer, certifikatnummer, sertifikatnummer",
  number: "numero, nummer, nr",
  scope:
    "alcance, ambito, escopo, perimetre, anwendungsbereich, umfang, toepassingsgebied, reikwijdte, omfattning, omfang, zakres, campo di applicazione, champ d application",
  exclusions: "ausschlusse, exclusiones, exclusoes, esclusioni, uitsluitingen",
  "legal form": "rechtsform, rechtsvorm, forme juridique, forma juridica, forma giuridica",
  version: "versie, versione, versao",
  status: "estado, stato, statut",
  date: "fecha, datum",
  "issue date": "ausstellungsdatum, afgiftedatum, uitgiftedatum, utfardandedatum",
  issue: "emision, emissao, emissione, rilascio, ausstellung, afgifte, delivrance",
  "expiry date":
    "ablaufdatum, date d expiration, vervaldatum, verloopdatum, utgangsdatum, utlopsdato, udlobsdato, data scadenza, data di scadenza, data de validade, data de vencimento",
  "date of issue":
    "date d emission, date de delivrance, data de emissao, data emissao, data di emissione, data emissione, data di rilascio, data rilascio",
  expiry: "vencimiento, vencimento, scadenza, expiracion, expiracao, caducidad, ablauf",
  validity: "vigencia, validez, validade, validite, validita, gultigkeit, geldigheid",
  "valid until":
    "gultig bis, gueltig bis, valable jusqu au, valide jusqu au, valido hasta, valida hasta, valido ate, valida ate, valido fino al, geldig tot, giltig till, gyldig til",
  "valid from":
    "gultig ab, gueltig ab, valable a partir du, valido desde, valida desde, valido dal, geldig vanaf, giltig fran, gyldig fra",
  report: "bericht, rapport, informe, relatorio, rapporto",
  reports: "berichte, rapports, informes, relatorios, rapporti",
  auditor: "prufer, auditeur",
  audit: "auditoria",
  "surveillance audit": "uberwachungsaudit",
  last: "letzte, letzter, letztes, ultimo, ultima, dernier, derniere, laatste, siste, sidste, senaste",
  next: "nachste, nachster, nachstes, proximo, proxima, prochain, prochaine, prossimo, prossima, volgende, neste, naeste, nasta",
  evidence: "nachweis, nachweise, evidencia, evidencias, evidenza, bewijs, preuve, preuves",
  notes:
    "notas, notizen, bemerkung, bemerkungen, anmerkung, anmerkungen, opmerking, opmerkingen, bemaerkning, bemaerkninger, merknad, merknader, remarque, remarques, osservazioni",
  comments: "kommentar, kommentare, kommentarer, commentaire, commentaires, comentarios",
};
