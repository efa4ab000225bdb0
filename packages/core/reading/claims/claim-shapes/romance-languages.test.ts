import { expectMeaning } from "./claim-shape.ts";

// What is said in French, Spanish, Portuguese and Italian, by kinds.

// Asked of somebody, or wanted by somebody.

expectMeaning("nothing", "nothing", [
  "Le prestataire doit être titulaire d'une certification ISO 27001.",
  "Les candidats devront justifier d'une certification ISO 27001 en cours de validité.",
  "La certification ISO 27001 est exigée.",
  "Il est impératif de disposer d'une certification ISO 27001.",
  "Nos clients nous demandent un rapport SOC 2.",
  "El proveedor debe contar con certificación ISO 27001 vigente.",
  "Se exigirá certificado ISO 27001 a los licitadores.",
  "Es obligatorio disponer de la certificación ISO 27001.",
  "Los licitadores acreditarán la certificación ISO 27001.",
  "O fornecedor precisa ter certificação ISO 27001.",
  "É obrigatória a certificação ISO 27001.",
  "A contratada deverá apresentar certificado ISO 27001 válido.",
  "Nossos clientes pedem um relatório SOC 2.",
  "Il fornitore deve essere certificato ISO 27001.",
  "È richiesta la certificazione ISO 27001.",
  "I concorrenti dovranno essere in possesso della certificazione ISO 27001.",
]);

// Asked, also indirectly.

expectMeaning("nothing", "nothing", [
  "Le fournisseur est-il certifié ISO 27001 ?",
  "Vérifiez si le prestataire est certifié ISO 27001.",
  "Demandez si un rapport SOC 2 est disponible.",
  "¿Está certificado en ISO 27001?",
  "Compruebe si el proveedor está certificado en ISO 27001.",
  "Pregunte si disponen de un informe SOC 2.",
  "Você possui certificação ISO 27001?",
  "Verifique se o fornecedor é certificado ISO 27001.",
  "Perguntar se existe relatório SOC 2.",
  "Siete certificati ISO 27001?",
  "Verificare se il fornitore è certificato ISO 27001.",
]);

// On a condition.

expectMeaning("nothing", "nothing", [
  "Si votre entreprise est déjà certifiée ISO 27001, le questionnaire est allégé.",
  "Lorsque le sous-traitant est certifié ISO 27001, le certificat suffit.",
  "Si tu organización ya está certificada en ISO 27001, puedes saltarte este paso.",
  "En caso de disponer de certificado ISO 27001, adjúntelo.",
  "Se a sua empresa já é certificada ISO 27001, anexe o certificado.",
  "Caso a empresa possua certificação ISO 27001, favor anexar.",
  "Se la tua azienda è già certificata ISO 27001, allega il certificato.",
  "Qualora il fornitore sia certificato ISO 27001, non è necessario l'audit.",
]);

// Planned or under way.

expectMeaning("planned", "nothing", [
  "Nous ambitionnons d'obtenir la certification ISO 27001 en 2027.",
  "La certification ISO 27001 est en cours.",
  "Tessera ambitionne une certification ISO 27001.",
  "Notre certification ISO 27001 est prévue pour 2027.",
  "Nous nous engageons dans un processus de certification ISO 27001.",
  "Feuille de route : certification ISO 27001",
  "Estamos en proceso de certificación ISO 27001.",
  "Prevemos obtener la certificación ISO 27001 en 2027.",
  "Nos estamos preparando para la certificación ISO 27001.",
  "Aspiramos a certificarnos en ISO 27001.",
  "Hoja de ruta: certificación ISO 27001 en 2027",
  "ISO 27001: en implantación",
  "ISO 27001 em implementação",
  "Estamos em processo de certificação ISO 27001.",
  "Pretendemos obter a certificação ISO 27001 até 2027.",
  "A certificação ISO 27001 está prevista para 2027.",
  "Planejamos a certificação ISO 27001 para o próximo ano.",
  "Stiamo lavorando per ottenere la certificazione ISO 27001.",
  "La certificazione ISO 27001 è prevista per il 2027.",
  "Puntiamo alla certificazione ISO 27001.",
  "Abbiamo avviato il percorso di certificazione ISO 27001.",
  "| ISO 27001 | Planifié | Sécurité |",
  "| ISO 27001 | Em progresso |",
  "ISO 27001: em desenvolvimento",
  "ISO 27001: en progreso",
]);

// Denied, or over.

expectMeaning("not held", "nothing", [
  "Nous ne sommes pas certifiés ISO 27001.",
  "Nous n'avons pas de certification ISO 27001.",
  "Notre certificat ISO 27001 a expiré.",
  "Tessera ne dispose d'aucune certification ISO 27001.",
  "No estamos certificados en ISO 27001.",
  "Actualmente no disponemos de certificación ISO 27001.",
  "Carecemos de certificación ISO 27001.",
  "El certificado ISO 27001 está caducado.",
  "Não somos certificados ISO 27001.",
  "Não possuímos certificação ISO 27001.",
  "Ainda não temos a certificação ISO 27001.",
  "Non siamo certificati ISO 27001.",
  "Non disponiamo di certificazione ISO 27001.",
  "La certificazione ISO 27001 è scaduta.",
]);

// Not known.

expectMeaning("nothing", "nothing", [
  "Certification ISO 27001 : non confirmée",
  "Aucune information sur une certification ISO 27001.",
  "Certificación ISO 27001: no confirmada",
  "No se ha encontrado información sobre ISO 27001.",
  "Certificação ISO 27001: não confirmado",
  "Não foi possível confirmar a certificação ISO 27001.",
  "Certificazione ISO 27001: non confermata",
]);

// Somebody else's.

expectMeaning("someone else's", "nothing", [
  "Nos données sont hébergées dans des centres de données certifiés ISO 27001.",
  "Notre hébergeur est certifié ISO 27001.",
  "Hébergement en France, certifié ISO 27001",
  "Les centres de données de notre partenaire sont certifiés ISO 27001.",
  "Nuestro proveedor de alojamiento está certificado en ISO 27001.",
  "Los centros de datos cuentan con certificación ISO 27001.",
  "Nuestros servidores se encuentran en un centro de datos certificado ISO 27001.",
  "La infraestructura de Nubosa, nuestro proveedor, cuenta con ISO 27001.",
  "Nosso provedor de nuvem possui certificação ISO 27001.",
  "Os dados ficam em data centers certificados ISO 27001.",
  "Os servidores estão hospedados em datacenter com certificação ISO 27001.",
  "Il nostro fornitore di hosting è certificato ISO 27001.",
  "I dati sono conservati in data center certificati ISO 27001.",
  "I server si trovano in un datacenter certificato ISO 27001.",
]);

// People, and what is done for others.

expectMeaning("nothing", "nothing", [
  "Nos experts certifiés ISO 27001 vous conseillent.",
  "Nos consultants sont certifiés ISO 27001 Lead Implementer.",
  "Nous accompagnons les entreprises dans leur certification ISO 27001.",
  "Obtenez votre certification ISO 27001 avec Tessera.",
  "Auditores líderes ISO 27001 certificados",
  "Nuestros consultores están certificados en ISO 27001.",
  "Te ayudamos a obtener la certificación ISO 27001.",
  "Obtén tu certificado ISO 27001 en seis meses.",
  "Ayudamos a las empresas a certificarse en ISO 27001.",
  "Nossos auditores líderes ISO 27001 têm vasta experiência.",
  "Ajudamos sua empresa a conquistar a certificação ISO 27001.",
  "Consultoria para certificação ISO 27001",
  "I nostri consulenti sono certificati ISO 27001.",
  "Aiutiamo le aziende a ottenere la certificazione ISO 27001.",
  "Ti accompagniamo verso la certificazione ISO 27001.",
]);

// Spoken of, told what to say, defined, or so of many.

expectMeaning("nothing", "nothing", [
  "« Nous sommes certifiés ISO 27001 » ne suffit pas.",
  "La norme ISO 27001 définit les exigences d'un SMSI.",
  "Une certification ISO 27001 prouve qu'une organisation maîtrise ses risques.",
  "Frase correcta: «SGSI certificado según ISO/IEC 27001:2022».",
  "Ne pas écrire que nous sommes certifiés ISO 27001.",
  "25 % des entreprises sont certifiées ISO 27001.",
  "La certificación ISO 27001 es un reconocimiento internacional.",
  "La ISO 27001 es la norma internacional de seguridad de la información.",
  "El 30 % de las empresas están certificadas en ISO 27001.",
  "«Estamos certificados en ISO 27001» no es suficiente.",
  "A ISO 27001 é a norma internacional de segurança da informação.",
  "A certificação ISO 27001 demonstra que a empresa gerencia riscos.",
  "Apenas 10% das empresas são certificadas ISO 27001.",
  "La ISO 27001 è lo standard internazionale per la sicurezza delle informazioni.",
  "La certificazione ISO 27001 attesta che un'azienda gestisce i rischi.",
  "Il 20% delle aziende è certificato ISO 27001.",
]);

// Plain claims.

expectMeaning("held", "nothing", [
  "Tessera est certifiée ISO 27001 depuis 2021.",
  "Nous avons obtenu la certification ISO 27001.",
  "Tessera décroche la certification ISO 27001",
  "Notre SMSI est certifié ISO/IEC 27001.",
  "Certificat ISO 27001 valable jusqu'en mai 2029",
  "Tessera cuenta con la certificación ISO 27001.",
  "Tessera obtiene la certificación ISO 27001",
  "Estamos certificados en ISO 27001.",
  "Certificación ISO 27001 vigente",
  "Tessera conquista a certificação ISO 27001",
  "Somos certificados ISO 27001.",
  "A Tessera possui certificação ISO 27001 válida.",
  "Tessera mantém a certificação ISO 27001.",
  "Tessera ottiene la certificazione ISO 27001",
  "Siamo certificati ISO 27001.",
  "Tessera è certificata ISO/IEC 27001.",
  "Abbiamo conseguito la certificazione ISO 27001.",
  "Azienda con certificazione ISO 27001 valida",
]);

expectMeaning("nothing", "held", [
  "Nous disposons d'un rapport SOC 2 Type II.",
  "Disponemos de un informe SOC 2 Tipo II.",
  "Temos um relatório SOC 2 Tipo II.",
  "Disponiamo di un report SOC 2 Type II.",
]);

// Whoever it may be, and the whole of one.

expectMeaning("nothing", "nothing", [
  "Toute entreprise sérieuse est certifiée ISO 27001.",
  "Cada empresa del sector tiene ISO 27001.",
  "Ogni azienda del settore è certificata ISO 27001.",
]);

expectMeaning("held", "nothing", [
  "Toute l’entreprise est certifiée ISO 27001.",
  "Toda la empresa está certificada ISO 27001.",
]);

// The infrastructure, and processors.

expectMeaning("someone else's", "nothing", [
  "L’infrastructure est certifiée ISO 27001.",
  "La infraestructura está certificada ISO 27001.",
  "L’infrastruttura è certificata ISO 27001.",
]);

// "Certified according to the standard".

expectMeaning("held", "nothing", [
  "Système certifié selon la norme ISO 27001",
  "SMSI certifié suivant la norme ISO 27001",
  "Sistema certificado según la norma ISO 27001",
  "Empresa certificada en la norma internacional ISO 27001",
  "Sistema certificado conforme a la norma ISO 27001",
  "Sistema certificado pela norma ISO 27001",
  "Azienda certificata secondo lo standard ISO 27001",
  "Azienda certificata alla norma ISO 27001",
  "Dispone di un Sistema Qualità certificato secondo la norma ISO 9001, e di un SGSI certificato secondo la norma ISO 27001.",
]);

expectMeaning("not held", "nothing", [
  "Nous ne sommes pas certifiés selon la norme ISO 27001",
  "No estamos certificados según la norma ISO 27001",
  "Non siamo certificati secondo la norma ISO 27001",
]);

expectMeaning("nothing", "nothing", [
  "Le titulaire doit être certifié selon la norme ISO 27001",
  "El proveedor debe estar certificado según la norma ISO 27001",
  "Auditor certificado en la norma ISO 27001",
]);

expectMeaning("someone else's", "nothing", [
  "Los centros de datos de AWS están certificados bajo la norma ISO 27001",
]);
