import { expectMeaning } from "./claim-shape.ts";

// What is said in German, Dutch, Swedish, Danish and Norwegian, by kinds.

// Asked of somebody, or wanted by somebody.

expectMeaning("nothing", "nothing", [
  "Der Anbieter muss über eine gültige ISO-27001-Zertifizierung verfügen.",
  "Auftragnehmer haben eine Zertifizierung nach ISO 27001 vorzulegen.",
  "Voraussetzung ist eine Zertifizierung nach ISO/IEC 27001.",
  "Unsere Kunden fragen zunehmend nach einem SOC 2 Bericht.",
  "Lieferanten sind verpflichtet, ein ISO 27001-Zertifikat nachzuweisen.",
  "Eine ISO-27001-Zertifizierung wird vorausgesetzt.",
  "ISO 27001 Zertifikat erforderlich",
  "De leverancier dient te beschikken over een ISO 27001-certificaat.",
  "Leveranciers moeten ISO 27001 gecertificeerd zijn.",
  "Een ISO 27001-certificering is verplicht voor alle inschrijvers.",
  "Wij verwachten van onze leveranciers een ISO 27001-certificering.",
  "Leverantören ska ha ett giltigt certifikat enligt ISO 27001.",
  "Vi kräver att alla leverantörer är certifierade enligt ISO 27001.",
  "Leverantören måste vara ISO 27001-certifierad.",
  "Leverandøren skal være certificeret efter ISO 27001.",
  "Leverandøren skal kunne fremvise et gyldigt ISO 27001-certifikat.",
  "Leverandøren må være sertifisert etter ISO 27001.",
  "Det er et krav at leverandøren har ISO 27001-sertifisering.",
]);

// Asked, also indirectly.

expectMeaning("nothing", "nothing", [
  "Prüfen Sie, ob der Anbieter nach ISO 27001 zertifiziert ist.",
  "Sind Ihre Systeme nach ISO 27001 zertifiziert?",
  "Wir fragen jeden Lieferanten, ob ein SOC 2 Bericht vorliegt.",
  "Controleer of de leverancier ISO 27001 gecertificeerd is.",
  "Beschikt u over een ISO 27001-certificaat?",
  "Vraag of er een SOC 2-rapport is.",
  "Kontrollera om leverantören är certifierad enligt ISO 27001.",
  "Har ni ett ISO 27001-certifikat?",
  "Spørg, om leverandøren er certificeret efter ISO 27001.",
  "Er I certificeret efter ISO 27001?",
  "Sjekk om leverandøren er sertifisert etter ISO 27001.",
  "Har dere ISO 27001-sertifisering?",
]);

// On a condition.

expectMeaning("nothing", "nothing", [
  "Wenn Ihr Unternehmen bereits nach ISO 27001 zertifiziert ist, entfällt der Fragebogen.",
  "Falls ein ISO 27001 Zertifikat vorliegt, bitte beifügen.",
  "Sofern der Auftragsverarbeiter ISO 27001 zertifiziert ist, genügt das Zertifikat als Nachweis.",
  "Sollten Sie bereits ISO 27001 zertifiziert sein, geht es schneller.",
  "Als uw organisatie al ISO 27001 gecertificeerd is, hoeft u dit niet in te vullen.",
  "Indien de verwerker ISO 27001 gecertificeerd is, volstaat het certificaat.",
  "Om leverantören är certifierad enligt ISO 27001 behövs ingen revision.",
  "Hvis leverandøren er certificeret efter ISO 27001, kan skemaet udelades.",
  "Dersom leverandøren er sertifisert etter ISO 27001, trengs ingen revisjon.",
]);

// Planned or under way.

expectMeaning("planned", "nothing", [
  "Die Zertifizierung nach ISO 27001 ist in Vorbereitung.",
  "Wir streben eine Zertifizierung nach ISO 27001 an.",
  "Wir befinden uns aktuell im Zertifizierungsprozess nach ISO 27001.",
  "Die ISO 27001-Zertifizierung soll 2027 erfolgen.",
  "ISO 27001: Audit für Herbst terminiert",
  "Bis Ende 2027 wollen wir nach ISO 27001 zertifiziert sein.",
  "Roadmap: ISO 27001-Zertifizierung im vierten Quartal",
  "Wij streven naar ISO 27001-certificering.",
  "We zijn bezig met het behalen van ons ISO 27001-certificaat.",
  "De ISO 27001-certificering staat gepland voor 2027.",
  "Wij willen in 2027 ISO 27001 gecertificeerd zijn.",
  "Certifiering enligt ISO 27001 planeras till 2027.",
  "Vi siktar på att bli certifierade enligt ISO 27001.",
  "Arbetet med att certifiera oss enligt ISO 27001 pågår.",
  "Vi forventer at blive certificeret efter ISO 27001 i 2027.",
  "Vi er i gang med at blive ISO 27001-certificeret.",
  "ISO 27001-certificering er planlagt til næste år.",
  "Vi jobber mot ISO 27001-sertifisering.",
  "Vi er i ferd med å bli sertifisert etter ISO 27001.",
  "ISO 27001-sertifisering er planlagt i 2027.",
]);

expectMeaning("planned", "nothing", [
  "Under 2027 genomgår vi certifiering enligt ISO 27001",
  "ISO 27001-certifiering: planering pågår",
]);

expectMeaning("in words", "nothing", [
  "Nej, men vi følger ISO 27001 i praksis.",
  "Vi följer ISO 27001 i vårt arbete.",
]);

// Denied, or over.

expectMeaning("not held", "nothing", [
  "Wir sind nicht nach ISO 27001 zertifiziert.",
  "Eine Zertifizierung nach ISO 27001 liegt nicht vor.",
  "Derzeit besteht keine ISO 27001-Zertifizierung.",
  "Das ISO 27001 Zertifikat ist abgelaufen.",
  "Over een ISO 27001-certificaat beschikken wij niet.",
  "Wij zijn niet ISO 27001 gecertificeerd.",
  "We hebben geen ISO 27001-certificaat.",
  "Vi är inte certifierade enligt ISO 27001.",
  "Vi har inget ISO 27001-certifikat.",
  "Vi saknar certifiering enligt ISO 27001.",
  "Vi er ikke certificeret efter ISO 27001.",
  "Vi har intet ISO 27001-certifikat.",
  "Vi er ikke sertifisert etter ISO 27001.",
  "Vi har ingen ISO 27001-sertifisering.",
]);

// Not known.

expectMeaning("nothing", "nothing", [
  "Die ISO 27001-Zertifizierung konnte nicht bestätigt werden.",
  "Ein ISO 27001 Zertifikat ist uns nicht bekannt.",
  "ISO 27001-certificering kon niet worden bevestigd.",
]);

// Somebody else's.

expectMeaning("someone else's", "nothing", [
  "Das Rechenzentrum in Frankfurt ist nach ISO 27001 zertifiziert.",
  "Unser Hoster Norddorf ist ISO 27001-zertifiziert.",
  "Server-Hosting in Deutschland, ISO-27001-zertifiziert",
  "Alle Daten liegen in einem ISO 27001 zertifizierten Rechenzentrum.",
  "Unsere Server stehen bei Norddorf in einem nach ISO 27001 zertifizierten Rechenzentrum.",
  "Die Tests werden jährlich durch ein BSI-zertifiziertes Unternehmen (Zertifizierung nach ISO 27001) durchgeführt.",
  "Der externe Prüfer ist nach ISO 27001 zertifiziert.",
  "Der von uns eingesetzte Dienstleister Norddorf verfügt über eine ISO 27001-Zertifizierung.",
  "Onze hostingpartner is ISO 27001 gecertificeerd.",
  "De data staat in een ISO 27001 gecertificeerd datacenter.",
  "Het rekencentrum is gecertificeerd volgens ISO 27001.",
  "Vår driftleverantör är certifierad enligt ISO 27001.",
  "Våra servrar står i ett ISO 27001-certifierat datacenter.",
  "Datahallen är certifierad enligt ISO 27001.",
  "Vores infrastrukturudbyder er certificeret efter ISO 27001.",
  "Vores data ligger i et ISO 27001-certificeret datacenter.",
  "Vores hostingleverandør er ISO 27001-certificeret.",
  "Datasenteret er sertifisert etter ISO 27001.",
  "Vår skyleverandør er ISO 27001-sertifisert.",
]);

// People, and what is done for others.

expectMeaning("nothing", "nothing", [
  "Unsere Berater sind zertifizierte ISO 27001 Lead Auditoren.",
  "Unser Team besteht aus zertifizierten ISO 27001-Experten.",
  "Wir begleiten Sie zur ISO 27001-Zertifizierung.",
  "Wir machen Ihr Unternehmen fit für die Zertifizierung nach ISO 27001.",
  "Mit Tessera schneller zum ISO 27001 Zertifikat",
  "Mit uns erreichen Sie die ISO 27001-Zertifizierung in sechs Monaten.",
  "Onze adviseurs zijn gecertificeerde ISO 27001 lead auditors.",
  "Wij begeleiden u naar ISO 27001-certificering.",
  "Wij helpen organisaties met het behalen van ISO 27001.",
  "Våra konsulter är certifierade ISO 27001 lead auditors.",
  "Vi hjälper er att bli certifierade enligt ISO 27001.",
  "Vi hjælper virksomheder med at blive ISO 27001-certificeret.",
  "Vores konsulenter er certificerede ISO 27001 Lead Implementers.",
  "Vi hjelper deg med å bli ISO 27001-sertifisert.",
]);

// Spoken of, told what to say, defined, or so of many.

expectMeaning("nothing", "nothing", [
  "„Wir sind ISO 27001 zertifiziert“ sagt noch nichts über die Backups aus.",
  "Mit „ISO 27001 zertifiziert“ darf nicht geworben werden.",
  "ISO 27001 ist die international führende Norm für Informationssicherheit.",
  "Ein ISO 27001-Zertifikat bestätigt, dass ein Unternehmen ein ISMS betreibt.",
  "25 % der Unternehmen sind nach ISO 27001 zertifiziert.",
  "40 % sind ISO 27001-zertifiziert",
  '"Vi är ISO 27001-certifierade" täcker inte allt.',
  "Viele Anbieter sind nach ISO 27001 zertifiziert.",
  "Die Kosten einer ISO 27001-Zertifizierung hängen von der Größe ab.",
  "ISO 27001 is een internationale norm voor informatiebeveiliging.",
  "Een ISO 27001-certificaat toont aan dat een organisatie haar risico's beheerst.",
  "30% van de bedrijven is ISO 27001 gecertificeerd.",
  "ISO 27001 är en internationell standard för informationssäkerhet.",
  "Ett ISO 27001-certifikat visar att en organisation arbetar strukturerat.",
  "ISO 27001 er en international standard for informationssikkerhed.",
  "ISO 27001 er en internasjonal standard for informasjonssikkerhet.",
]);

// Plain claims.

expectMeaning("held", "nothing", [
  "Tessera ist seit 2021 nach ISO/IEC 27001 zertifiziert.",
  "Wir verfügen über eine ISO 27001-Zertifizierung.",
  "Tessera erhält ISO 27001-Zertifizierung",
  "Unser ISMS ist nach ISO 27001 zertifiziert.",
  "ISO 27001-zertifiziert",
  "Erfolgreich nach ISO 27001 rezertifiziert",
  "Die Zertifizierung nach ISO 27001 haben wir bereits.",
  "Wij zijn ISO 27001 gecertificeerd.",
  "Tessera heeft het ISO 27001-certificaat behaald.",
  "Tessera beschikt over een geldig ISO 27001-certificaat.",
  "Vi är certifierade enligt ISO 27001.",
  "Tessera har ett giltigt ISO 27001-certifikat.",
  "Tessera är ISO 27001-certifierat sedan 2020.",
  "Vi er certificeret efter ISO 27001.",
  "Tessera har opnået ISO 27001-certificering.",
  "Vi er ISO 27001-certificerede.",
  "Vi er sertifisert etter ISO 27001.",
  "Tessera har ISO 27001-sertifisering.",
  "Tessera ble ISO 27001-sertifisert i 2022.",
]);

expectMeaning("nothing", "held", [
  "Wir haben einen aktuellen SOC 2 Typ II Bericht.",
  "Tessera hat die SOC 2 Type II Prüfung erfolgreich abgeschlossen.",
  "Wij hebben een SOC 2 Type II-rapport.",
  "Vi har en SOC 2 Type II-rapport.",
]);

// Whoever it may be; the infrastructure, and processors.

expectMeaning("nothing", "nothing", [
  "Jedes Unternehmen der Branche ist ISO 27001 zertifiziert.",
  "Elk bedrijf in de sector is ISO 27001 gecertificeerd.",
]);

expectMeaning("someone else's", "nothing", [
  "Onze dataverwerkers zijn ISO 27001 gecertificeerd.",
  "De infrastructuur is ISO 27001 gecertificeerd.",
  "Die Infrastruktur ist ISO 27001 zertifiziert.",
]);

// Under way, and examined.

expectMeaning("planned", "nothing", [
  "Pågående ISO 27001-certifiering",
  "Kryptering i vila och pågående ISO 27001-certifiering.",
]);
expectMeaning("held", "held", ["Vi är ISO 27001-certifierade och SOC 2 Type II-granskade."]);
