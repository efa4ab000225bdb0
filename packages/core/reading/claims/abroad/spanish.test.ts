import { expectMeaning } from "../claim-shapes/claim-shape.ts";

// What a sentence in Spanish says of a certificate or report, idea by idea.

expectMeaning("held", "nothing", [
  "Tesela ostenta la certificación ISO 27001 desde marzo de 2020.",
  "Estamos certificados en ISO 27001 y renovaremos el certificado en octubre.",
  "Hemos renovado nuestro certificado ISO 27001 hasta 2029.",
  "Certificados en ISO 27001, nunca hemos sufrido un incidente grave.",
  "Estamos certificados en ISO 27001 y no subcontratamos nada.",
  "Como proveedor de alojamiento, estamos certificados en ISO 27001.",
  "Poseemos ISO 27001 desde 2021, sin interrupciones.",
  "Nuestro SGSI está certificado según la norma ISO 27001 por una entidad acreditada.",
  "La empresa mantiene vigente su certificado ISO 27001.",
  "Fuimos certificados en ISO 27001 en mayo de 2025.",
]);

expectMeaning("planned", "nothing", [
  "Esperamos lograr ISO 27001 antes de fin de 2027.",
  "Estamos a medio camino de la certificación ISO 27001.",
  "Tesela ha iniciado el proceso de certificación ISO 27001.",
  "Nos estamos preparando con vistas a obtener ISO 27001.",
  "Estamos ultimando la certificación ISO 27001.",
  "Obtendremos la certificación ISO 27001 el próximo año.",
  "Certificación ISO 27001 en curso.",
]);

expectMeaning("not held", "nothing", [
  "Tesela carece de certificado ISO 27001.",
  "Nos rechazaron la solicitud de certificación ISO 27001.",
  "Jamás hemos pretendido ISO 27001.",
  "Perdimos la certificación ISO 27001 con la escisión.",
  "Dejamos caducar el certificado ISO 27001.",
  "La entidad nos revocó el certificado ISO 27001.",
  "Estuvimos certificados en ISO 27001 hasta 2020, ya no.",
  "El certificado ISO 27001 de la planta de Vigo no se prorrogó.",
  "No está previsto certificarse en ISO 27001.",
]);

expectMeaning("someone else's", "nothing", [
  "Nos alojamos en un centro de datos que tiene ISO 27001.",
  "El certificado ISO 27001 fue emitido a nuestro proveedor de nube.",
  "Nuestros servidores los opera un tercero que posee ISO 27001.",
  "Solo la empresa matriz tiene ISO 27001.",
  "La certificación ISO 27001 de nuestro hosting cubre las salas de máquinas.",
]);

expectMeaning("in words", "nothing", [
  "Nuestra política de seguridad se inspira en ISO 27001.",
  "Nuestros procedimientos derivan de ISO 27001.",
  "Nos regimos por los principios de ISO 27001.",
  "ISO 27001 es nuestra referencia de trabajo.",
  "Operamos en consonancia con ISO 27001.",
]);

expectMeaning("nothing", "nothing", [
  "Un certificado ISO 27001 suele tener una validez de tres años.",
  "Los ofertantes deberán acreditar ISO 27001.",
  "Acompañamos a las pymes hacia ISO 27001.",
  "Nuestro responsable imparte un taller sobre ISO 27001.",
  "El cuestionario pide ISO 27001.",
  "¿Poseen ISO 27001?",
]);

expectMeaning("nothing", "planned", [
  "Hemos emprendido el camino hacia SOC 2.",
  "Aspiramos a un informe SOC 2 el próximo semestre.",
]);

expectMeaning("nothing", "held", [
  "El auditor nos entregó el informe SOC 2 sin salvedades en marzo de 2026.",
  "Nuestro informe SOC 2 está disponible bajo petición.",
]);
