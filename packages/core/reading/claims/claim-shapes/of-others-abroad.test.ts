import { expectMeaning } from "./claim-shape.ts";

// What is somebody else's, in languages other than English.

// What the vendor is built upon.

expectMeaning("someone else's", "someone else's", [
  "Voltia s'appuie sur l'infrastructure Hostéo certifiée ISO 27001 et SOC 2 Type II.",
  "Cormia tourne sur l'infrastructure de Nubalia, certifiée ISO/IEC 27001 et SOC 2.",
  "Nuestra plataforma se apoya en la infraestructura de Nubalia, certificada ISO 27001 y SOC 2 Tipo II.",
  "A plataforma roda em infraestrutura certificada ISO 27001 e SOC 2.",
  "A Voltia utiliza infraestrutura da Nubalia com certificação ISO 27001 e SOC 2 Tipo II.",
  "La piattaforma si basa sull'infrastruttura di Nubalia, certificata ISO 27001 e SOC 2.",
  "Die Anwendung läuft auf einer nach ISO 27001 und SOC 2 zertifizierten Infrastruktur.",
  "Platforma działa na infrastrukturze Nubalia certyfikowanej ISO 27001 i SOC 2.",
  "Platforma běží na infrastruktuře Nubalia s certifikací ISO 27001 a SOC 2.",
]);

expectMeaning("someone else's", "nothing", [
  "Notre plateforme repose sur une infrastructure cloud certifiée ISO 27001.",
  "Le service fonctionne sur des infrastructures certifiées ISO 27001.",
  "Voltia funciona sobre infraestructura certificada ISO 27001.",
  "Il servizio gira su infrastruttura certificata ISO 27001.",
  "Unsere Plattform basiert auf der ISO 27001-zertifizierten Infrastruktur von Nubalia.",
  "Het platform draait op de ISO 27001-gecertificeerde infrastructuur van Nubalia.",
  "当社サービスはISO 27001認証取得済みのNubaliaのインフラ上で稼働しています。",
  "我们的平台基于Nubalia通过ISO 27001认证的基础设施。",
  "저희 플랫폼은 ISO 27001 인증을 받은 Nubalia 인프라에서 운영됩니다.",
]);

expectMeaning("nothing", "nothing", [
  "Indica se il servizio è ospitato su infrastruttura certificata ISO 27001",
]);

// Whose it is, said after it.

expectMeaning("someone else's", "someone else's", [
  "Certificados ISO 27001 y SOC 2 del proveedor de infraestructura",
  "Certificats ISO 27001 et SOC 2 de notre fournisseur cloud",
]);

expectMeaning("nothing", "someone else's", [
  "Informe SOC 2 del proveedor de alojamiento",
  "Relatório SOC 2 Tipo II do datacenter",
  "Report SOC 2 del provider di hosting",
  "SOC 2-Bericht des Cloud-Anbieters",
]);

expectMeaning("someone else's", "nothing", [
  "Certificat ISO 27001 de l'hébergeur",
  "Certificado ISO 27001 do provedor de nuvem",
  "Certificato ISO 27001 del fornitore cloud",
  "ISO-27001-Zertifikat des Rechenzentrums",
  "ISO 27001-Zertifikat unseres Hosting-Anbieters",
  "ISO 27001-certificaat van de hostingprovider",
  "Certyfikat ISO 27001 dostawcy hostingu",
  "ホスティング事業者のISO 27001認証",
  "数据中心的ISO 27001证书",
  "클라우드 사업자의 ISO 27001 인증서",
]);

expectMeaning("nothing", "nothing", [
  "SOC 2-rapport van onze cloudleverancier",
  "Certifikát ISO 27001 poskytovatele cloudu",
]);

// Lists of whoever is used.

expectMeaning("someone else's", "someone else's", [
  "Nubalia, Inc.: SOC 2 Type II認証を取得し、通信を暗号化\nHostko LLC: ISO/IEC 27001認証を取得",
  "Nubalia GmbH: ISO 27001-zertifiziert\nHostko LLC: SOC 2 Type II-Bericht liegt vor",
  "Nubalia SAS : certifiée ISO 27001\nHostko LLC : rapport SOC 2 disponible",
  "Sous-traitants : Nubalia (ISO 27001), Hostko (SOC 2)",
  "Subverwerkers: Nubalia (ISO 27001), Hostko (SOC 2)",
]);

expectMeaning("nothing", "nothing", [
  "Subencargados: Nubalia (ISO 27001), Hostko (SOC 2)",
  "Unterauftragsverarbeiter: Nubalia (ISO 27001), Hostko (SOC 2)",
  "Sub-responsabili: Nubalia (ISO 27001), Hostko (SOC 2)",
]);

expectMeaning("someone else's", "nothing", ["委託先：Nubalia（ISO 27001認証取得）"]);

expectMeaning("nothing", "someone else's", ["再委託先一覧 Hostko Inc. SOC 2取得"]);

expectMeaning("someone else's", "someone else's", [
  "O Supabase mantém certificação ISO 27001 e SOC 2 Tipo 2 para a sua infraestrutura.",
  "Supabase maintient ses certifications ISO 27001 et SOC 2 pour son infrastructure.",
]);

// Near them, the vendor's own.

expectMeaning("held", "nothing", [
  "Nubalia GmbH: ISO 27001-zertifiziert",
  "Nuestra empresa y su infraestructura están certificadas en ISO 27001.",
  "Unsere Firma ist ISO 27001-zertifiziert und betreibt eine eigene Infrastruktur.",
  "Mantemos certificação ISO 27001 para a nossa infraestrutura.",
]);
