/**
 * Words of headings about certificates and reports, in the languages of `foreignWords`, by the English ones they mean:
 * dates, bodies, companies and findings, as registers of vendors name them.
 */
export const foreignWordsOfProof: Readonly<Record<string, string>> = {
  // Certificates
  "certificate number":
    "certifikatsnummer, n o de certificado, no do certificado, no de certificado, n certificato, n de certificat, zertifikats nr, zertifikat nr, certifikat nr, nr certyfikatu, zertifikatsnr, zertifikatnr, zert nr, zert nummer, zertnr, zertifizierungsnummer, certificaatnr, certificaat nr, certificeringsnummer, certifikatnr, sertifikatnr, sertifikat nr, certnr, n o do certificado, n o certificado, n o certificat, cert n",
  "registration number":
    "registriernummer, registriernr, registrierungsnummer, registrierungs nr, registratienummer, numero d enregistrement, numero de registro, numero di registrazione, numer rejestracyjny, registreringsnummer",
  "certificate status":
    "zertifikatsstatus, status des zertifikats, etat du certificat, statut du certificat, estatus del certificado, situacao do certificado, stato certificato, stato del certificato, certificaatstatus, status certificaat, status certyfikatu, certifikatstatus, certifikatets status",
  "certificate issue date":
    "data wydania certyfikatu, certifikatets utfardandedatum, certifikat udstedt, certifikatets udstedelsesdato, ausstellungsdatum zertifikat, ausstellungsdatum des zertifikats",
  "date obtained": "date d obtention, fecha de obtencion, data de obtencao, data di ottenimento",
  "certificate valid from":
    "certyfikat wazny od, certifikat giltigt fran, certifikat gyldigt fra, zertifikat gultig ab",
  "certification date":
    "data certyfikacji, certifieringsdatum, certificeringsdato, zertifizierungsdatum",
  "certificate expiry":
    "echeance du certificat, waznosc certyfikatu, certifikatets utgangsdatum, certifikat giltigt t o m, certifikatets udlobsdato, udlobsdato for certifikat, einddatum certificaat, ablauf zertifikat, zertifikat lauft ab am, zertifikat lauft ab, zert ablauf, gultigkeitsende zertifikat, gultigkeitsende des zertifikats, zert gultig bis, zert gultigkeit",
  "initial certification date":
    "date de certification initiale, fecha de certificacion inicial, data da certificacao inicial, data di prima certificazione, data pierwszej certyfikacji, datum der erstzertifizierung, erstausstellung",
  "initial certification":
    "prima certificazione, primera certificacion, primeira certificacao, premiere certification, eerste certificering, pierwsza certyfikacja, forsta certifiering, forste certificering",
  "certified since":
    "zertifiziert seit, certifie depuis, certificado desde, certificato dal, gecertificeerd sinds, certyfikowany od, certifierad sedan, certificeret siden",
  "last surveillance audit":
    "ostatniego audytu nadzoru, ostatni audyt nadzoru, letzten uberwachungsaudits, senaste uppfoljningsrevision, senaste overvakningsrevision, seneste overvagningsaudit",
  "next surveillance audit":
    "nastepny audyt nadzoru, nasta uppfoljningsrevision, nasta overvakningsrevision, naeste overvagningsaudit",
  "surveillance audit":
    "uberwachungsaudits, uppfoljningsrevision, overvagningsaudit, uberwachungs audit, u audit, visita di sorveglianza, controleaudit, controle audit, opvolgaudit, audyt nadzorczy, periodisk revision, opfolgningsaudit, oppfolgingsrevisjon",
  "recertification date":
    "date de recertification, fecha de recertificacion, data de recertificacao, data di ricertificazione, hercertificeringsdatum, data recertyfikacji, omcertifieringsdatum, recertificeringsdato, rezertifizierungsdatum",
  "recertification due": "rezertifizierung fallig",
  nonconformities:
    "nichtkonformitaten, non conformites, no conformidades, nao conformidades, non conformita, non conformiteiten, niezgodnosci, hauptabweichungen, nebenabweichungen",
  divergences: "abweichungen, afwijkingen, avvikelser, afvigelser",
  "certification scope": "zert umfang",
  edition:
    "normfassung, normausgabe, normversion, normversie, edicion, edicao, edizione, wersja, wydanie, utgava, udgave",
  "certification body":
    "ente certificador, organ certyfikujacy, certificeringsinstans, certifieringsinstans, zertifizierungsorganisation, certificerende instantie, zertifizierers, zert stelle, certificeringsorganet, certifieringsorganet, sertifiseringsorganet, jednostki certyfikujacej",
  accredited:
    "akkreditiert, akkreditierte, accredite, accreditee, acreditado, acreditada, accreditato, accreditata, geaccrediteerd, geaccrediteerde, ackrediterad, ackrediterat, akkrediteret, akkreditert, akredytowana, akredytowany",
  accreditation: "akredytacja",
  "accreditation body":
    "organisme accrediteur, organismo de acreditacion, organismo acreditador, organismo di accreditamento, accreditatieorgaan, jednostka akredytujaca, ackrediteringsorgan, akkrediteringsorgan, akkreditierungsorgan",
  "certified entity":
    "entite certifiee, entidad certificada, entidade certificada, ente certificato, gecertificeerde entiteit, certyfikowany podmiot, certificeret enhed, zertifizierte einheit",
  "certified company":
    "zertifiziertes unternehmen, zertifizierte gesellschaft, societe certifiee, empresa certificada, azienda certificata, gecertificeerd bedrijf, certifierat foretag, certificeret virksomhed",
  holder:
    "titulaire, titular, titolare, intestatario, inhaber, houder, innehavare, indehaver, innehaver, posiadacz",
  "issued by":
    "emisor, entidad emisora, organismo emisor, emitido por, emitida por, expedido por, emissor, entidade emissora, emetteur, organisme emetteur, emis par, emise par, delivre par, delivree par, emittente, ente emittente, emesso da, rilasciato da, rilasciata da, uitgever, uitgegeven door, afgegeven door, wystawca, wydany przez, wydane przez, utfardare, utfardat av, utfardad av, udsteder, udstedt af, utsteder, utstedt av",
  "issued to":
    "ausgestellt fur, ausgestellt auf, intestato a, intestata a, op naam van, au nom de, a nombre de, em nome de, emitido a, emitida a, wydany dla, utfardat till, udstedt til, utstedt til",
  "held by": "detenu par, detenido por, gehalten von, gehouden door",
  "holder and scope":
    "titular y alcance, titular e escopo, titular e ambito, titulaire et perimetre, titolare e ambito, titolare e campo di applicazione, inhaber und geltungsbereich, houder en scope, houder en toepassingsgebied",
  // Who holds data or owns the company holds no certificate.
  "data subject":
    "titular de los datos, titular dos dados, titulaire des donnees, titolare dei dati",
  controller: "titolare del trattamento",
  "beneficial owner": "titolare effettivo, titular real, titular beneficiario",
  "certificate holder": "posiadacz certyfikatu, certifikatinnehavare, certifikatindehaver",
  "certified sites":
    "certyfikowane lokalizacje, lokalizacje objete certyfikatem, certifierade platser, certificerede lokationer, centros certificados, siti certificati",
  "certificate scope":
    "certifikatets omfattning, certifikatets omfang, certificeringens omfang, zakres certyfikatu, zakres certyfikacji",
  exclusions: "wylaczenia, undantag, undtagelser",
  excluded:
    "ausgeschlossen, ausgeschlossene, ausgeschlossener, ausgenommen, ausgenommene, exclus, exclue, exclues, excluido, excluida, excluidos, excluidas, esclusi, escluse, escluso, esclusa, uitgesloten, wylaczone, wylaczony, undantagna, uteslutna, undtagne, unntatte",
  "excluded controls":
    "ausgeschlossene kontrollen, nicht anwendbare kontrollen, mesures non applicables, mesures de l annexe a exclues, controlli non applicabili, uitgesloten beheersmaatregelen, niet toepasselijke maatregelen, niet toepasselijke beheersmaatregelen, niet van toepassing zijnde maatregelen, niet van toepassing zijnde beheersmaatregelen, niet van toepassing verklaarde maatregelen, niet van toepassing verklaarde beheersmaatregelen, zabezpieczenia wylaczone, wylaczone zabezpieczenia, undantagna kontroller, uteslutna kontroller, fravalgte kontroller, unntatte kontroller",
  "out of scope":
    "nicht im geltungsbereich, ausserhalb des geltungsbereichs, ausserhalb geltungsbereich, hors perimetre, hors du perimetre, hors champ d application, fuera del alcance, fuera de alcance, fora do escopo, fora de escopo, fora do ambito, fuori ambito, fuori dall ambito, fuori perimetro, buiten scope, buiten de scope, buiten toepassingsgebied, buiten het toepassingsgebied, poza zakresem, utanfor omfattningen, uden for omfang, utenfor omfang",
  "exclusions from certificate":
    "vom geltungsbereich ausgenommen, vom geltungsbereich ausgeschlossen, aus dem geltungsbereich ausgenommen, esclusioni dal certificato, uitsluitingen certificaat, exclusiones del certificado, exclusoes do certificado, exclusions du certificat, ausschlusse vom geltungsbereich",
  "statement of applicability":
    "tillampbarhetsforklaring, uttalande om tillamplighet, anvendelseserklaering",
  "other certifications":
    "weitere zertifizierungen, andere zertifizierungen, weitere zertifikate, andere zertifikate, autres certifications, autres certificats, otras certificaciones, outras certificacoes, altre certificazioni, andere certificeringen, overige certificeringen, inne certyfikaty, ovriga certifieringar, andra certifieringar, andre certificeringer, ovrige certificeringer",

  // Reports
  report: "reporte, raport, erklaering",
  available:
    "disponible, disponivel, disponibile, beschikbaar, dostepny, verfugbar, vorliegen, aanwezig, mevcut, var mi, obtenu, obtenue",
  "report type": "berichtstyp, berichtsart",
  "report date":
    "berichtsdatum, datum des berichts, date du rapport, fecha del informe, data do relatorio, data del rapporto, rapportdatum, data raportu, rapportdato",
  period: "periode, periodo, periodens, zeitraum, okres",
  "period start":
    "periodestart, periodens start, poczatek okresu, debut de periode, date de debut de periode, inicio del periodo, inicio do periodo, inizio periodo, inizio del periodo, begin periode",
  "period end":
    "periodeslut, periodens slut, koniec okresu, fin de periode, date de fin de periode, fin del periodo, fim do periodo, fine periodo, fine del periodo, einde periode",
  "trial period":
    "periode d essai, fin de periode d essai, periodo de prueba, fin del periodo de prueba, periodo de experiencia, fim do periodo de experiencia, periodo di prova, fine periodo di prova, fine del periodo di prova",
  "start of audit period":
    "beginn berichtszeitraum, beginn des berichtszeitraums, beginn des prufungszeitraums, begin auditperiode, poczatek okresu audytu, granskningsperiod start, revisionsperiode start, inizio periodo di audit, inizio del periodo di audit",
  "end of audit period":
    "ende berichtszeitraum, ende des berichtszeitraums, ende des prufungszeitraums, einde auditperiode, koniec okresu audytu, granskningsperiod slut, revisionsperiode slut, fine periodo di audit",
  "audit period": "granskningsperiod, revisionsperiode, okres audytu, okres objety raportem",
  "audit firm":
    "prufungsgesellschaft, wirtschaftsprufungsgesellschaft, empresa auditora, empresa de auditoria, firma de auditoria, societa di revisione, accountantskantoor, firma audytorska, revisionsfirma, revisionsbyra",
  auditor: "revisor, prufers",
  "auditor opinion":
    "opiniao do auditor, opinion del auditor, opinion de l auditeur, avis de l auditeur, avis des auditeurs, dictamen del auditor, dictamen de auditoria, conclusie van de auditor, opinione del revisore, opinia audytora, revisorns uttalande, revisors konklusion",
  "qualification of opinion":
    "reserves de l auditeur, reserves du rapport, reserves dans le rapport, salvedades del auditor, salvedades del informe, salvedades en el informe, salvedades de la opinion, ressalvas do auditor, ressalvas do relatorio, ressalvas no relatorio, riserve del revisore, riserve nel rapporto, einschrankung des prufungsurteils, einschrankungen des prufungsurteils, einschrankung des prufers, einschrankungen des prufers, voorbehoud van de auditor, voorbehouden van de auditor, zastrzezenia audytora, revisorns forbehall, revisors forbehold",
  observations: "observaciones, observacoes",
  recommendations:
    "recommandations, recomendaciones, recomendacoes, raccomandazioni, empfehlungen, aanbevelingen",
  conclusions: "conclusiones, conclusoes, conclusioni, conclusies, schlussfolgerungen",
  opinion: "opinione, opinia, opiniao, oordeel, uttalande",
  "complementary user entity controls":
    "komplementare nutzerkontrollen, komplementare benutzerkontrollen, komplementare kundenkontrollen, controles complementaires utilisateurs, controles complementaires des utilisateurs, controles complementaires de l entite utilisatrice, controles complementarios del usuario, controles complementarios de la entidad usuaria, controles complementares do usuario, controles complementares da entidade usuaria, controlli complementari dell utente, controlli complementari dell entita utilizzatrice, aanvullende gebruikerscontroles, complementaire gebruikerscontroles",
  "subservice organisations":
    "subserviceorganisationen, subdienstleistungsorganisationen, organisations sous traitantes, organizaciones de subservicio, organizaciones subservicio, organizacoes de subservico, organizacoes subservico, organizzazioni di subservizio, subserviceorganisaties",
  "exceptions noted": "anomalies relevees, anomalies constatees",
  exceptions: "ausnahmen, excepciones, excecoes, eccezioni, uitzonderingen, wyjatki",
  criteria: "kriterien, criteres, criterios, criteri, kryteria, kriterier",
  "system description": "systembeschreibung",
  locations: "lokalizacje, platser",
  "report period": "rapportageperiode, verslagperiode",
  "bridge letter":
    "ubergangsschreiben, uberbruckungsschreiben, overbruggingsbrief, carta de transicion, carta de transicao, lettre de transition, carta puente, carta ponte, lettera ponte",
  "internal audit":
    "auditoria interna, audit interne, audit interno, internes audit, interne audit, audyt wewnetrzny, internrevision",
  expiry: "fin de validite, termin waznosci, echeance",
  validity: "waznosc, giltighet, gyldighed, gyldighet",
  "valid until":
    "giltig t o m, giltigt t o m, gyldig t o m, gyldigt t o m, geldig t m, geldig t e m, gultig bis einschliesslich",
  "issued on":
    "delivre le, delivree le, emis le, emise le, emitido el, emitida el, expedido el, emitido em, emitida em, emesso il, rilasciato il, afgegeven op, uitgegeven op, utfardat den, utfardad den, udstedt den, utstedt den, wydano dnia, wydany dnia",
  read: "gesichtet, eingesehen, gelesen, gelezen, ingezien, lu, lue, leido, leida, lido, lida, visionato, visionata, letto, przeczytane",
  reviewed:
    "revisado, revisada, beoordeeld, gereviewd, granskad, granskat, gennemgaet, gjennomgatt, sprawdzone, sprawdzono, przejrzane",
  "evidence read":
    "nachweis gepruft, preuve vue, preuve verifiee, bewijs gezien, certificaat gezien, certificat vu, rapport vu, dokument gepruft, dokument gelesen, documento leido, documento lido, documento letto",
  "evidence read on":
    "gesichtet am, gelesen am, eingesehen am, lu le, leido el, lido em, letto il, gelezen op, ingezien op",
  "evidence read by":
    "gesichtet von, gelesen von, eingesehen von, lu par, leido por, lido por, letto da, gelezen door, ingezien door",
  "evidence received":
    "justif recu, justificatif recu, justificatifs recus, piece recue, pieces recues, justificante recibido, documento recibido, documento recebido, comprovante recebido, documento ricevuto, dokument erhalten, nachweis erhalten, nachweis liegt vor, bewijs ontvangen, bewijsstuk ontvangen, document ontvangen, dokument otrzymany, dokument mottaget, dokument modtaget",
  "issue date": "fecha emision, fecha de emision, data wydania",
  "audit period from":
    "berichtszeitraum von, berichtszeitraum ab, prufungszeitraum von, periode d audit du, periodo auditado desde, periodo auditado de, auditperiode van, periodo di audit dal",
  "audit period to":
    "berichtszeitraum bis, prufungszeitraum bis, periode d audit au, periodo auditado hasta, periodo auditado ate, auditperiode tot, periodo di audit al",
};
