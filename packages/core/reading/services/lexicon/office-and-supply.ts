import type { LineWordings } from "./line-wording.ts";

/** Data, paper and goods. */
export const officeAndSupply = {
  "back-office": {
    whole:
      "back office, backoffice, back office processing, back office support, back office operation, " +
      "administrative processing, " +
      "trastienda, servicios administrativos, apoio administrativo, retaguarda",
    parts: {
      "data-entry":
        "data entry, customer data entry, data capture, data keying, data input, keying, form processing, captura de datos, " +
        "entrada de datos, ingreso de datos, digitacao, entrada de dados",
      "data-processing":
        "data processing, data conversion, data cleansing, data enrichment, data validation, " +
        "data verification, procesamiento de datos, processamento de dados",
      "document-processing":
        "document processing, document review, document indexing, document verification, " +
        "document data extraction, procesamiento de documentos, processamento de documentos",
      "order-entry": "order entry, order processing, order taking, order capture",
      "case-management":
        "case management, case processing, case handling, application processing, complaint handling, " +
        "complaint management, dispute handling, request processing, account maintenance, " +
        "customer correspondence, correspondence handling",
    },
    may: "transaction processing, administrative support, virtual assistant",
  },
  "print-mail-document": {
    whole: "document management service, document outsourcing",
    parts: {
      print:
        "printing service, print production, statement printing, transactional print, printing, print service",
      mail: "mailing, mailroom, mail room, digital mailroom, mail processing, mail handling, mail service, mailing service, correspondence printing, direct mail",
      scanning:
        "document scanning, document imaging, digitization, document digitization, imaging service, digitalizacion de documentos, digitalizacao de documentos",
      storage:
        "record storage, records storage, record management, records management, archiving, document storage, document archiving, custodia de documentos, guarda de documentos",
      destruction: "document destruction, document shredding, shredding",
    },
    may: "document management",
    mayParts: { scanning: "scanning, imaging", print: "print" },
  },
  "logistics-order": {
    whole:
      "supply chain control tower, control tower, logistics support, logistics service, logistic operation, " +
      "supply chain service, supply chain management, supply chain operation, servicios logisticos",
    parts: { tracking: "shipment tracking, track and trace, transport management" },
    beside: {
      orders:
        "order management, order fulfillment, order fulfilment, gestion de pedidos, gestao de pedidos",
      dispatch: "dispatch, dispatch service, fleet dispatch, despacho",
      freight:
        "freight forwarding, freight management, freight audit, freight bill audit, freight audit and payment, freight payment",
      warehousing:
        "warehousing, warehouse management, fulfillment center, fulfilment, kitting, reverse logistics, almacenamiento, armazenagem",
    },
    may: "logistics, logistic, supply chain, transportation, fulfillment",
  },
} as const satisfies LineWordings;
