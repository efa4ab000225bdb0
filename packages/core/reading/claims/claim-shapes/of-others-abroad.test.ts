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
  "SOC 2-rapport van onze cloudleverancier",
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

expectMeaning("someone else's", "nothing", ["Certifikát ISO 27001 poskytovatele cloudu"]);

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

// Where something is kept or done, and what it has there.

expectMeaning("someone else's", "someone else's", [
  "Tous nos serveurs sont chez Hostko, certifié ISO 27001 et SOC 2.",
  "Hébergement chez Hostko (ISO 27001, SOC 2).",
  "Os dados ficam na Hostko, certificada ISO 27001 e SOC 2.",
  "Daten liegen bei Hostko, ISO 27001- und SOC 2-zertifiziert.",
  "Los pagos se procesan a través de Payko, certificado SOC 2 e ISO 27001.",
]);

expectMeaning("someone else's", "nothing", [
  "Les données sont stockées chez Hostko, titulaire de la certification ISO 27001.",
  "Alojamos los datos en Hostko, que cuenta con certificación ISO 27001.",
  "Los datos residen en Hostko, certificado en ISO 27001.",
  "I dati risiedono presso Hostko, certificato ISO 27001.",
  "Gegevens staan bij Hostko, ISO 27001-gecertificeerd.",
  "Dane znajdują się w Hostko, która posiada certyfikat ISO 27001.",
  "Data jsou uložena u Hostko, která má certifikaci ISO 27001.",
  "Verilerimiz ISO 27001 sertifikalı Hostko altyapısında saklanır.",
  "数据存储于Hostko（已通过ISO 27001认证）。",
]);

expectMeaning("nothing", "nothing", [
  "データはISO 27001認証を取得したHostkoで保管しています。",
  "データはHostko（ISO 27001認証取得）に保存されます。",
  "데이터는 ISO 27001 인증을 받은 Hostko에 저장됩니다.",
  "결제는 ISO 27001 인증을 받은 Payko를 통해 처리됩니다.",
  "決済はSOC 2認証取得済みのPaykoが処理します。",
]);

// Of whomever the vendor works with.

expectMeaning("someone else's", "nothing", [
  "Nuestros centros de datos cuentan con certificación ISO 27001.",
  "Seleccionamos proveedores con certificación ISO 27001.",
  "Wir arbeiten nur mit ISO 27001-zertifizierten Dienstleistern.",
  "Trabalhamos com fornecedores certificados ISO 27001.",
  "Collaboriamo con fornitori certificati ISO 27001.",
  "Współpracujemy z dostawcami posiadającymi certyfikat ISO 27001.",
  "Wij werken met ISO 27001-gecertificeerde partners.",
]);

expectMeaning("someone else's", "nothing", [
  "All data lagras hos Nordhost. Nordhost är ISO 27001-certifierat.",
  "Data lagres hos Nordhost. Nordhost er ISO 27001-sertifisert.",
  "Todos los datos se alojan en Nordhost. Nordhost está certificado en ISO 27001.",
]);

expectMeaning("planned", "nothing", ["Nous travaillons avec des partenaires certifiés ISO 27001."]);

// Near them, the vendor's own.

expectMeaning("held", "nothing", [
  "Nubalia GmbH: ISO 27001-zertifiziert",
  "Nuestra empresa y su infraestructura están certificadas en ISO 27001.",
  "Unsere Firma ist ISO 27001-zertifiziert und betreibt eine eigene Infrastruktur.",
  "Con sede en Madrid, contamos con certificación ISO 27001.",
  "Fundada en Sevilla, la empresa cuenta con certificación ISO 27001.",
  "Mit Sitz bei Hamburg, unsere Firma ist ISO 27001-zertifiziert.",
  "Mantemos certificação ISO 27001 para a nossa infraestrutura.",
]);
