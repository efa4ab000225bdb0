import { expectFields } from "../testing/heading-cases.ts";

// Two things in one cell, of which the first is read, and headings in which the second word belongs to the first.

expectFields({
  "the body, with its accreditation": [
    ["Registrar / accred.", "isoCertificationBody"],
    ["Certification body (AB)", "isoCertificationBody"],
    ["ISO 27001 > Issuer / accreditation body", "isoCertificationBody"],
    ["Registrar accreditation", "isoAccreditationBody"],
  ],
  "the companies beneath, with the method": [
    ["Subservice orgs (method)", "soc2Subservice"],
    ["Subservice organizations / inclusion method", "soc2Subservice"],
    ["Subservice method", "soc2SubserviceMethod"],
    ["Carve-out / Inclusive", "soc2SubserviceMethod"],
  ],
  "the service, with its place": [
    ["Service / location", "serviceLine"],
    ["Uitbestede dienst / locatie", "serviceLine"],
    ["Prestation / lieu", "serviceLine"],
    ["Service to us / where performed", "serviceLine"],
    ["Service location", "deliveryLocations"],
  ],
});
