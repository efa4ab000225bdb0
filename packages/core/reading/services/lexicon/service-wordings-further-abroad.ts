import type { ServiceTopic } from "./service-topic.ts";

/** The plain wordings of services in Swedish, Danish, Norwegian, Finnish, Czech, Hungarian, Romanian and Turkish. */
export const wordingsFurtherAbroad: Readonly<Partial<Record<ServiceTopic, string>>> = {
  "customer-support-voice":
    "telefonsupport, telefonsvar, telefonpassning, telefonbetjening, puhelinpalvelu, telefonicka podpora, telefonos ugyfelszolgalat, " +
    "suport telefonic, cagri merkezi, cagri merkezi hizmetleri, callcentre sluzby, call centrum, kontaktni centrum, yhteyskeskus, zakaznicka linka, kundestotte, musteri destegi, musteri destek hizmetleri, serviciul clienti, serviciu clienti, serviciul de relatii cu clientii, serviciu de relatii cu clientii",
  "technical-support":
    "teknisk support, teknisk stod, tekninen tuki, technicka podpora, muszaki tamogatas, suport tehnic, teknik destek, it tuki, it stod, it podpora, bt destek, bt destek hizmetleri, suport it, informatikai tamogatas, it tamogatas",
  "back-office": "administrativ outsourcing, arka ofis",
  "back-office/data-entry":
    "dataregistrering, dataindtastning, datainmatning, zadavani dat, adatrogzites, introducere de date, veri girisi, tiedon syotto, adatbevitel, tietojen syotto",
  "finance-accounting":
    "redovisning, redovisningstjanster, ekonomitjanster, regnskap, regnskapstjenester, regnskab, bogforing, regnskapsforing, bokforing, " +
    "kirjanpito, kirjanpidon, kirjanpitoa, taloushallinto, taloushallinnon, taloushallinnon palvelut, " +
    "vedeni ucetnictvi, ucetni sluzby, ucetnictvi, konyveles, szamviteli szolgaltatas, contabilitate, servicii de contabilitate, muhasebe, muhasebe hizmetleri",
  "finance-accounting/payable":
    "leverantorsfakturor, leverandorfakturaer, leverandorfaktura, ostolaskut, ostolaskujen kasittely, prijate faktury, prijatych faktur, bejovo szamlak, " +
    "szallitoi szamlak, facturi furnizori, facturilor de la furnizori, tedarikci faturalari, gelen faturalar, leverantorsreskontra, leverandorreskontro, kreditorbogholderi, ostoreskontra",
  "finance-accounting/receivable":
    "kundreskontra, kundereskontro, debitorbogholderi, myyntireskontra",
  "finance-accounting/invoicing":
    "fakturering, laskutus, fakturace, szamlazas, facturare, faturalama",
  payroll:
    "lonehantering, lonetjanster, loneadministration, lonadministration, lonsadministration, lonnskjoring, lonnstjenester, lonnsbehandling, " +
    "palkanlaskenta, palkanlaskennan, palkanlaskentaa, palkkahallinto, palkkahallinnon, " +
    "zpracovani mezd, mzdova agenda, mzdove ucetnictvi, berszamfejtes, salarizare, calcul salarial, bordro, bordrolama, bordro hizmetleri, lonnsadministrasjon, bordro islemleri, vedeni mzdove agendy, mzdy a personalistika, palkkapalvelut",
  "hr-outsourcing":
    "personaladministrasjon, personaleadministration, henkilostohallinto, personalni agenda, administrare de personal",
  recruitment:
    "rekrytering, rekruttering, rekrytointi, rekrytoinnin, rekrytointia, nabor zamestnancu, nabor pracovniku, toborzas, recrutare, recrutare de personal, ise alim, personel temini, nabor, nabor personalu, szemelyzeti toborzas",
  "claims-processing":
    "skadereglering, skadebehandling, skadesbehandling, korvauskasittely, likvidace pojistnych udalosti, karrendezes, hasar yonetimi, gestionare daune, gestionarea daunelor, vahinkokasittely, korvausten kasittely",
  collections:
    "inkassering, inkassotjanster, inkassotjenester, inkassovirksomhet, perinta, perinnan, perintaa, saatavien perinta, perintapalvelut, vymahani pohledavek, " +
    "inkasni sluzby, koveteleskezeles, kovetelesbehajtas, " +
    "recuperare creante, recuperare de creante, recuperarea creantelor, colectare creante, alacak takibi, tahsilat hizmetleri, inkassoverksamhet",
  "content-moderation":
    "innehallsmoderering, indholdsmoderation, innholdsmoderering, sisallon moderointi, moderovani obsahu, moderare de continut, icerik moderasyonu, moderace obsahu, tartalommoderalas",
  "sales-telemarketing":
    "telefonforsaljning, telefonsalg, puhelinmyynti, telefonicky prodej, telefonos ertekesites, vanzari telefonice, telefonla satis",
  "kpo-research/research":
    "marknadsundersokningar, marknadsundersokning, markedsundersogelser, markedsundersokelser, markkinatutkimus, vyzkum trhu, piackutatas, " +
    "cercetare de piata, pazar arastirmasi",
  "transcription-translation/translation":
    "oversattning, oversattningstjanster, oversaettelse, oversettelse, oversettelsestjenester, kaannospalvelut, kaantaminen, preklady, " +
    "prekladatelske sluzby, forditas, forditasi szolgaltatas, traduceri, ceviri, ceviri hizmetleri, tercume, tercume hizmetleri",
  "transcription-translation/interpreting":
    "tolkning, tolktjanster, tolketjenester, tolkning og oversettelse, tulkkaus, tlumoceni, tolmacsolas, interpretariat, sozlu ceviri",
  "print-mail-document/print":
    "utskriftstjanster, trykkeritjenester, tulostuspalvelut, tiskove sluzby, nyomtatasi szolgaltatas, servicii de tiparire, baski hizmetleri",
  "print-mail-document/mail":
    "kuvertering, kuverteringstjanster, pakkaus ja postitus, obalkovani, boritekolas",
  "print-mail-document/scanning":
    "dokumentskanning, skanning av dokument, skanning af dokumenter, skanning av dokumenter, asiakirjojen skannaus, skenovani dokumentu, " +
    "digitalizace dokumentu, scanare documente, belge tarama, dokumentumok szkennelese, szkenneles, iratok digitalizalasa",
  "print-mail-document/storage":
    "dokumentarkivering, arkivering av dokument, arkivering af dokumenter, asiakirjojen arkistointi, archivace dokumentu, iratarchivalas, " +
    "iratkezeles, arhivare documente, arhivarea documentelor, arsiv hizmetleri",
  "print-mail-document/destruction":
    "dokumentforstoring, makulering, makulering av dokument, asiakirjojen tuhoaminen, skartace dokumentu, iratmegsemmisites, distrugere documente, evrak imha",
  "it-infrastructure":
    "it drift, driftstjanster, it driftstjenester, driftstjenester, it palvelut, sprava it infrastruktury, administrare infrastructura it",
  "software-engineering":
    "mjukvaruutveckling, programvaruutveckling, systemutveckling, utveckling av mjukvara, utveckling av programvara, softwareudvikling, " +
    "udvikling af software, programvareutvikling, systemutvikling, utvikling av programvare, " +
    "ohjelmistokehitys, ohjelmistojen kehitys, vyvoj softwaru, vyvoj software, szoftverfejlesztes, dezvoltare software, dezvoltare de software, " +
    "dezvoltare de aplicatii, yazilim gelistirme",
  "saas-hosting/data-center":
    "datacentertjanster, datasenter, datasentertjenester, datahall, konesalipalvelut, datove centrum, datova centra, adatkozpont, " +
    "centru de date, centre de date, veri merkezi",
  "saas-hosting/hosting":
    "driftning av servrar, webbhotell, webhotel, webhotell, hostingove sluzby, tarhely szolgaltatas, gazduire web, gazduire, barindirma hizmetleri, bulut barindirma, felho tarhely, hostovani, hostovani v cloudu, molntjanster och hosting",
  "facility-services+cleaning":
    "stadning, stadtjanster, rengoring, renhold, siivouspalvelut, uklidove sluzby, takaritas, servicii de curatenie, temizlik hizmetleri",
  "logistics-order+warehousing":
    "lagerhantering, lagerhotell, lagerhotel, varastointi, skladovani, skladove sluzby, raktarozas, depozitare, depolama",
};
