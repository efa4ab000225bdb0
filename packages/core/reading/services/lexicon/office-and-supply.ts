import type { LineWordings } from "./line-wording.ts";

/** Data, paper and goods. */
export const officeAndSupply = {
  "back-office": {
    whole:
      "back office, backoffice, back office service, back office process, back office outsourcing, outsourced administration, " +
      "administrative back office, back office processing, back office support, back office operation, " +
      "administrative processing, " +
      "trastienda, servicios administrativos, apoio administrativo, retaguarda",
    parts: {
      "data-entry":
        "data entry, data entry service, data encoding, form digitization, form keying, form data entry, data typing, manual data entry, " +
        "customer data entry, data capture, data keying, data input, keying, form processing, captura de datos, grabacion de datos, carga de datos, " +
        "digitacion de datos, insercao de dados,  " +
        "entrada de datos, ingreso de datos, digitacao, entrada de dados",
      "data-processing":
        "data processing, data cleaning, data deduplication, data migration service, data management service, catalog management, " +
        "product data management, product data enrichment, data conversion, data cleansing, data enrichment, data validation, " +
        "data verification, procesamiento de datos, processamento de dados",
      "document-processing":
        "document processing, document handling, document classification, document preparation, application form processing, document review, " +
        "document indexing, document verification, " +
        "document data extraction, procesamiento de documentos, processamento de documentos",
      "order-entry":
        "order entry, order processing, sales order processing, order intake, order taking, order capture",
      "case-management":
        "case management, case work, claims correspondence, complaints handling, mailbox management, customer request processing, case processing, " +
        "case handling, application processing, complaint handling, " +
        "complaint management, dispute handling, request processing, account maintenance, " +
        "customer correspondence, correspondence handling",
    },
    may: "transaction processing, administrative support, virtual assistant",
  },
  "print-mail-document": {
    whole: "document management service, document outsourcing",
    parts: {
      print:
        "printing service, laser printing, digital printing, variable data printing, transactional printing, statement print, document printing, " +
        "bill printing, invoice printing, letter printing, print fulfillment, printing and enveloping, card printing, card personalization, payment card personalization, " +
        "print production, statement printing, transactional print, printing, print service",
      mail:
        "mailing, ensobrado, impresion y ensobrado, envelopamento, bulk mailing, bulk mail, transactional mailing, transactional mail, hybrid mail, " +
        "mail dispatch, dispatch of mail, dispatch of letter, dispatch of document, dispatch of transactional document, lettershop, letter shop, " +
        "enveloping, envelope insertion, mail insertion, document insertion, inserting and mailing, enclosing, mail fulfillment, print and post, " +
        "incoming mail processing, outgoing mail, mail sorting, mail opening, post room, incoming post, postal service, mailroom, mail room, " +
        "digital mailroom, mail processing, " +
        "mail handling, mail service, mailing service, correspondence printing, direct mail",
      scanning:
        "document scanning, scanning service, scanning of document, scanning of record, record scanning, records digitization, " +
        "digitization of record, digitization of document, bulk scanning, archive digitization, file scanning, invoice scanning, mail scanning, " +
        "document capture, document imaging, digitization, document digitization, imaging service, digitalizacion de documentos, " +
        "digitalizacion documental, digitalizacion de expedientes, digitalizacion de archivos, escaneo de documentos, digitalizacao documental, digitalizacao de documentos",
      storage:
        "record storage, off site record storage, off site storage, offsite storage, offsite record storage, archive storage, archive management, " +
        "box storage, physical archive, " +
        "archive service, document archive, off site storage of record, tape vaulting, media vaulting, tape storage, file storage service, " +
        "record archiving, document custody, records storage, record management, records management, archiving, document storage, " +
        "document archiving, custodia de documentos, custodia documental, almacenamiento de documentos, archivo de documentos, gestion documental, " +
        "guarda documental, arquivo de documentos, guarda de documentos",
      destruction:
        "document destruction, secure destruction, confidential destruction, paper destruction, paper shredding, confidential shredding, " +
        "destruction of record, record destruction, media destruction, data carrier destruction, secure shredding, document shredding, shredding, " +
        "destruccion de documentos, destruccion documental, destruicao de documentos",
    },
    may: "document management",
    mayParts: {
      scanning: "scanning, imaging, digitalizacion, digitalizacao, digitalisierung",
      print: "print",
      destruction: "destruction",
      mail: "inserting, mail",
    },
  },
  "logistics-order": {
    whole:
      "supply chain control tower, control tower, logistics support, logistics service, logistic operation, " +
      "supply chain service, supply chain management, supply chain operation, servicios logisticos",
    parts: {
      tracking:
        "shipment tracking, shipment tracing, parcel tracking, parcel tracing, consignment tracking, consignment tracing, carrier booking, freight booking, shipping documentation, bill of lading processing, load planning, route planning, shipment booking, transport planning, track and trace, transport management",
    },
    beside: {
      orders:
        "order management, order administration, order fulfillment, order fulfilment, gestion de pedidos, gestao de pedidos",
      dispatch: "dispatch, dispatch service, fleet dispatch, despacho",
      freight:
        "freight forwarding, freight forwarder, air freight, sea freight, ocean freight, air and sea freight, sea and air freight, " +
        "freight brokerage, freight invoice audit, freight invoice auditing, shipping agency, international forwarding, freight management, freight audit, freight bill audit, " +
        "freight audit and payment, freight payment",
      warehousing:
        "warehousing, warehouse service, warehouse operation, storage and distribution, warehousing and distribution, contract logistics, 3pl, " +
        "third party logistics, " +
        "order picking, warehouse picking, picking and packing, pick and pack, picking packing, return handling, returns handling, returns processing, " +
        "returns management, inventory management, stock management, cross docking, co packing, e fulfillment, ecommerce fulfillment, " +
        "e commerce fulfillment, fulfillment service, fulfillment operation, distribution center, warehouse management, fulfillment center, " +
        "fulfilment, kitting, reverse logistics, almacenamiento, armazenagem",
      transport:
        "last mile, last mile delivery, final mile delivery, road transport, road haulage, haulage, trucking, courier, courier service, " +
        "parcel delivery, parcel distribution, line haul, freight transport, transport service, transportation service, road freight, " +
        "cargo transport, delivery of parcel, home delivery",
      customs:
        "customs brokerage, customs broker, customs clearance, customs declaration, customs service, customs agent, customs processing, import clearance",
    },
    may: "logistics, logistic, supply chain, transportation, fulfillment",
  },
} as const satisfies LineWordings;
