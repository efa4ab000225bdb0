import { expectMeaning } from "../claim-shapes/claim-shape.ts";

// What is said of a certificate or report in Swedish, Danish and Norwegian, where the general reading has only some
// of the words.

// Swedish.

expectMeaning("held", "nothing", [
  "Vårt ISO 27001-certifikat utfärdades av Kiwa och är giltigt till maj 2028.",
  "Vi innehar ISO 27001 sedan 2018; nästa uppföljningsrevision är planerad till juni.",
  "Granvik är certifierat enligt ISO 27001.",
]);

expectMeaning("nothing", "held", ["Vår SOC 2-rapport finns tillgänglig i kundportalen."]);

expectMeaning("planned", "nothing", [
  "Granvik strävar efter ISO 27001.",
  "Vi kommer att bli certifierade enligt ISO 27001 i höst.",
  "Arbetet mot ISO 27001 har påbörjats.",
]);

expectMeaning("not held", "nothing", [
  "ISO 27001 är inte aktuellt för Granvik.",
  "Certifikat enligt ISO 27001 saknas.",
  "Vårt ISO 27001-certifikat är återkallat.",
  "Sedan omorganisationen är vi inte längre certifierade enligt ISO 27001.",
  "Certifikatet för ISO 27001 gick ut 2022.",
]);

expectMeaning("someone else's", "nothing", [
  "Vår hostingpartner är certifierad enligt ISO 27001.",
  "Tjänsten driftas hos en leverantör som har ISO 27001.",
  "Moderbolaget innehar ISO 27001.",
  "ISO 27001 (enbart datahallen)",
]);

expectMeaning("in words", "nothing", [
  "Våra rutiner bygger på ISO 27001.",
  "Vi efterlever principerna i ISO 27001.",
  "Vår policy är utformad i enlighet med ISO 27001.",
]);

expectMeaning("nothing", "nothing", [
  "Leverantören ska kunna uppvisa ett giltigt ISO 27001-certifikat.",
  "Vi stöttar kommuner på vägen till ISO 27001.",
  "Vänligen bifoga ert ISO 27001-certifikat.",
  "ISO 27001 är meriterande.",
]);

// Danish.

expectMeaning("held", "nothing", [
  "Vi er certificeret efter ISO 27001, og certifikatet er gyldigt til maj 2028.",
  "Vores ISO 27001-certifikat er vedlagt.",
]);

expectMeaning("planned", "nothing", [
  "Vi forventer at opnå ISO 27001 i løbet af næste år.",
  "Vi er i gang med ISO 27001.",
]);

expectMeaning("not held", "nothing", [
  "Vi har ikke ISO 27001.",
  "Vores ISO 27001-certifikat er udløbet.",
  "ISO 27001-certifikatet blev trukket tilbage.",
]);

expectMeaning("someone else's", "nothing", ["Vores hostingleverandør har ISO 27001."]);

expectMeaning("in words", "nothing", ["Vores politik er baseret på ISO 27001."]);

expectMeaning("nothing", "nothing", [
  "Leverandøren skal have et gyldigt ISO 27001-certifikat.",
  "Vi rådgiver virksomheder om ISO 27001.",
]);

// Norwegian.

expectMeaning("held", "nothing", [
  "Vi er sertifisert etter ISO 27001, og sertifikatet er gyldig til mai 2028.",
  "Vårt ISO 27001-sertifikat er tilgjengelig på forespørsel.",
]);

expectMeaning("planned", "nothing", [
  "Vi jobber mot ISO 27001.",
  "Vi tar sikte på å bli sertifisert etter ISO 27001 neste år.",
]);

expectMeaning("not held", "nothing", [
  "Vi mangler ISO 27001.",
  "Sertifikatet for ISO 27001 ble ikke fornyet.",
]);

expectMeaning("someone else's", "nothing", ["Skyleverandøren vår har ISO 27001."]);

expectMeaning("in words", "nothing", ["Rutinene våre bygger på ISO 27001."]);

expectMeaning("nothing", "nothing", [
  "Leverandøren må kunne dokumentere ISO 27001.",
  "Har dere ISO 27001",
]);
