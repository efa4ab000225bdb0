import { expectMeaning } from "../claim-shapes/claim-shape.ts";

// What is said of a certificate or report in German, where the general reading has only some of the words.

expectMeaning("held", "nothing", [
  "Das Zertifikat nach ISO 27001 wurde uns vom TÜV Nord ausgestellt und gilt bis Mai 2028.",
  "Unser ISO 27001-Zertifikat ist nicht abgelaufen und liegt bei.",
  "Wir besitzen ISO 27001 seit 2018; das nächste Überwachungsaudit ist für Juni geplant.",
  "Im letzten Audit nach ISO 27001 gab es keine Abweichungen, das Zertifikat wurde verlängert.",
  "Tannberg ist IT-Dienstleister und nach ISO 27001 zertifiziert.",
]);

expectMeaning("nothing", "held", [
  "Den SOC 2-Bericht des letzten Jahres stellen wir im Kundenportal bereit.",
  "Ein SOC 2 Typ II-Bericht liegt uns vor, Feststellungen gab es keine.",
]);

expectMeaning("planned", "nothing", [
  "Wir lassen uns derzeit nach ISO 27001 zertifizieren.",
  "Das ISO 27001-Zertifikat wird voraussichtlich im Herbst 2027 ausgestellt.",
  "ISO 27001 ist in Vorbereitung, ein Auditor ist beauftragt.",
  "Der Nachweis zu ISO 27001 wird bis Jahresende nachgereicht.",
  "Für ISO 27001 bauen wir gerade ein ISMS auf.",
]);

expectMeaning("not held", "nothing", [
  "Auf ISO 27001 verzichten wir aus Kostengründen.",
  "Unser Zertifikat nach ISO 27001 wurde nicht verlängert.",
  "ISO 27001 wurde uns im Frühjahr aberkannt.",
  "Mit der Umstrukturierung ist ISO 27001 bei uns erloschen.",
  "Wir haben die ISO 27001-Zertifizierung 2022 aufgegeben.",
  "Über ISO 27001 verfügen wir seit dem Verkauf nicht mehr.",
]);

expectMeaning("someone else's", "nothing", [
  "Unser Hosting-Dienstleister ist nach ISO 27001 zertifiziert.",
  "Die Server stehen bei Hetzner; das Rechenzentrum hat ISO 27001.",
  "ISO 27001 (nur Rechenzentrum)",
  "ISO 27001 besitzt nur unsere Muttergesellschaft.",
]);

expectMeaning("in words", "nothing", [
  "Unsere Maßnahmen sind an ISO 27001 ausgerichtet.",
  "Wir halten uns an die Grundsätze der ISO 27001.",
  "Unser Sicherheitskonzept ist an ISO 27001 angelehnt.",
]);

expectMeaning("nothing", "nothing", [
  "Der Auftragnehmer muss ein gültiges Zertifikat nach ISO 27001 vorlegen.",
  "Wir begleiten Unternehmen bis zum ISO 27001-Zertifikat.",
  "Stellen Sie uns bitte Ihr ISO 27001-Zertifikat bereit.",
  "Ein ISO 27001-Zertifikat ist in der Regel drei Jahre gültig.",
  "Für den Zuschlag ist ISO 27001 von Vorteil.",
]);

// Words that nobody has listed leave it open, and a list of names is no sentence in German.

expectMeaning("nothing", "nothing", ["Sicherheit ist uns wichtig: ISO 27001 schlummert bei uns."]);

expectMeaning("held", "nothing", [
  "ISO 27001 (TÜV Nord, 05/2028)",
  "Fernwood est certifié ISO 27001:2022 des services.",
]);

// More that is planned, or somebody else's.

expectMeaning("planned", "nothing", [
  "Für die Zertifizierung nach ISO 27001 haben wir uns angemeldet.",
  "Mit ISO 27001 starten wir im Frühjahr.",
  "Sobald wir ISO 27001 haben, reichen wir das Zertifikat nach.",
]);

expectMeaning("someone else's", "nothing", [
  "Der Betreiber der Plattform ist nach ISO 27001 zertifiziert.",
  "ISO 27001 hat nur unsere Holding.",
  "Der Hersteller der Software besitzt ISO 27001.",
]);
