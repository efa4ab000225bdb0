import { expectFields } from "../../testing/heading-cases.ts";

// Columns of registers in other languages.

expectFields({
  "Danish, Norwegian, Swedish": [
    ["Leveringssted", "deliveryLocations"],
    ["Leverandørnavn", "vendorName"],
    ["Leverantörens namn", "vendorName"],
    ["Beskrivelse av tjenesten", "serviceDescription"],
    ["Beskrivning av tjänsten", "serviceDescription"],
    ["Kontraktslutt", "relianceTo"],
    ["Avtalets slutdatum", "relianceTo"],
    ["Kontraktstart", "relianceFrom"],
    ["Eier", "buyerOwner"],
    ["Hvilke data behandles?", "dataTypes"],
    ["Datalokasjon", "dataLocation"],
    ["Sertifikat utløper", "isoExpiryDate"],
    ["Certifikat gyldigt til", "isoExpiryDate"],
    ["Gyldig til", null],
  ],
  "German and Dutch": [
    ["Ort der Datenverarbeitung", "dataLocation"],
    ["Fachverantwortlicher", "buyerOwner"],
    ["Welche Daten werden verarbeitet?", "dataTypes"],
    ["Contracteigenaar", "buyerOwner"],
    ["Einde contract", "relianceTo"],
    ["Soort gegevens", "dataTypes"],
    ["Kündigungsfrist", null],
    ["Schutzbedarf", null],
    ["Verwerkersovereenkomst", null],
  ],
  French: [
    ["Période couverte par le rapport SOC 2", "soc2PeriodEnd"],
    ["Responsable métier", "buyerOwner"],
    ["Comment nous notifiez-vous une violation de données ?", "breachNotifyHours"],
    ["Délai de notification des incidents", "breachNotifyHours"],
  ],
  "Spanish, Portuguese, Italian": [
    ["Servicio contratado", "serviceLine"],
    ["Fecha fin de contrato", "relianceTo"],
    ["Término do contrato", "relianceTo"],
    ["Localidade", "deliveryLocations"],
    ["Servizio erogato", "serviceLine"],
    ["Tipologia di dati", "dataTypes"],
  ],
  Polish: [
    ["Lokacja", "deliveryLocations"],
    ["Lokalizacja danych", "dataLocation"],
    ["Rodzaj danych", "dataTypes"],
    ["Koniec umowy", "relianceTo"],
    ["Właściciel biznesowy", "buyerOwner"],
    ["Opis usługi", "serviceLine"],
  ],
  Japanese: [
    ["契約終了時にデータを返却できますか", "dataRetention"],
    ["契約終了日", "relianceTo"],
  ],
  Turkish: [
    ["Tedarikçi", "vendorName"],
    ["Tedarikçi adı", "vendorName"],
    ["Hizmet", "serviceLine"],
    ["Lokasyon", "deliveryLocations"],
    ["Ülke", "deliveryLocations"],
    ["Sorumlu", "buyerOwner"],
  ],
});
