import { expectMeaning } from "../claim-shapes/claim-shape.ts";

// What a sentence in French says of a certificate or report, idea by idea.

expectMeaning("held", "nothing", [
  "Tessera détient la certification ISO 27001 depuis mars 2020.",
  "L'audit ISO 27001 s'est achevé sans réserve et le certificat nous a été délivré.",
  "Nous venons de réussir l'audit de surveillance ISO 27001.",
  "Notre certificat ISO 27001 a été prolongé de trois ans.",
  "Notre certification ISO 27001 n'est pas expirée.",
  "Certifiés ISO 27001, nous n'avons jamais connu d'incident majeur.",
  "Nous sommes certifiés ISO 27001, aucun écart n'a été relevé.",
  "En tant qu'hébergeur, nous sommes certifiés ISO 27001.",
  "ISO 27001 acquis en 2018, conservé sans interruption.",
  "Notre SMSI est certifié selon la norme ISO 27001 par un organisme accrédité.",
  "Vous pouvez consulter notre certificat ISO 27001, en cours de validité.",
]);

expectMeaning("planned", "nothing", [
  "Nous espérons décrocher ISO 27001 avant la fin de 2027.",
  "Nous sommes à mi-parcours du projet de certification ISO 27001.",
  "Nous sommes en bonne voie vers ISO 27001.",
  "L'audit à blanc ISO 27001 vient de s'achever.",
  "Nous comptons passer l'audit ISO 27001 cet automne.",
  "La certification ISO 27001 nous sera délivrée d'ici la fin de l'année.",
]);

expectMeaning("not held", "nothing", [
  "Tessera est dépourvue de certificat ISO 27001.",
  "Notre dossier de certification ISO 27001 a été refusé.",
  "Nous n'avons jamais cherché ISO 27001.",
  "Nous avons perdu la certification ISO 27001 lors de la scission.",
  "Nous avons laissé expirer notre certificat ISO 27001.",
  "L'organisme a révoqué notre certificat ISO 27001.",
  "Nous étions certifiés ISO 27001, ce n'est plus le cas.",
  "Le certificat ISO 27001 n'a pas été reconduit.",
  "La certification ISO 27001 n'est pas à l'ordre du jour.",
]);

expectMeaning("someone else's", "nothing", [
  "L'infogérant chez qui nous sommes hébergés est certifié ISO 27001.",
  "Le certificat ISO 27001 a été émis au nom de notre hébergeur.",
  "Nos serveurs sont exploités par un prestataire qui détient ISO 27001.",
  "Seule la maison-mère possède ISO 27001.",
  "La certification ISO 27001 de notre hébergeur couvre les salles machines.",
]);

expectMeaning("in words", "nothing", [
  "Notre politique de sécurité s'inspire de ISO 27001.",
  "Nos procédures sont calquées sur ISO 27001.",
  "Nous adhérons aux principes de ISO 27001.",
  "ISO 27001 est notre référentiel de travail.",
  "Nous opérons en cohérence avec ISO 27001.",
]);

expectMeaning("nothing", "nothing", [
  "Un certificat ISO 27001 est habituellement valable trois ans.",
  "Les soumissionnaires devront produire un certificat ISO 27001.",
  "Nous accompagnons les PME vers ISO 27001.",
  "Notre RSSI anime un atelier sur ISO 27001.",
  "Le cahier des charges évoque ISO 27001.",
  "Détenez-vous ISO 27001 ?",
]);

expectMeaning("nothing", "planned", [
  "Nous avons entamé la démarche SOC 2.",
  "Un rapport SOC 2 est visé pour le deuxième semestre.",
]);

expectMeaning("nothing", "held", [
  "Le rapport SOC 2 de mars 2026 nous a été remis sans réserve.",
  "Notre rapport SOC 2 est consultable sur simple demande.",
]);
