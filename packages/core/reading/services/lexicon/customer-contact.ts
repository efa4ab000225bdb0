import type { LineWordings } from "./line-wording.ts";

/** What is done in contact with a client's customers. */
export const customerContact = {
  "customer-support-voice": {
    whole:
      "voice, voice support, voice process, voice service, voice based, call handling, call operation, " +
      "telephone support, phone support, telephony support, ivr, acd, live agent, tele support, telecalling, " +
      "telephone customer service, inbound and outbound call, inbound and outbound voice, inbound and outbound, " +
      "call center, call center service, callcenter, callcentre, atencion telefonica, soporte telefonico, " +
      "atendimento telefonico, atendimento por voz, service client telephonique, centro de llamadas, " +
      "centros de llamadas, centre d appel, centre dappel, centre de appel, telefonischer kundenservice",
    asks: "inbound",
    parts: {
      inbound:
        "inbound, inbound call, inbound voice, inbound customer service, inbound customer support, call answering, call taking, " +
        "telephone answering, answering service, helpline, help line, hotline, customer hotline, customer helpline, " +
        "llamadas entrantes, receptivo",
      outbound: "outbound call, outbound voice, outbound calling, llamadas salientes",
    },
    may: "phone, telephone, telefono, telefone",
  },
  "customer-support-digital": {
    whole:
      "digital support, digital customer care, digital customer support, " +
      "atencion digital, atendimento digital",
    parts: {
      chat: "chat, live chat, web chat, chat support, chat process, back chat, soporte por chat, atencion por chat, atendimento por chat",
      email: "email support, e mail support, email handling, email management, email response",
      social:
        "social media support, social media customer care, social care, social media response",
      messaging: "messaging support, sms support, whatsapp support",
      tickets: "ticket handling, ticket resolution, ticket management",
    },
    may: "messaging",
    mayParts: { email: "email, e mail", social: "social media, social" },
  },
  "technical-support": {
    whole:
      "technical support, tech support, technical helpdesk, technical help desk, helpdesk, help desk, " +
      "service desk, servicedesk, it helpdesk, it help desk, it service desk, l1 l2 l3 support, " +
      "it support, end user support, user support, desktop support, device support, product support, " +
      "technical customer support, technical assistance, technical service desk, remote technical support, " +
      "soporte tecnico, mesa de ayuda, mesa de servicio, suporte tecnico, central de servicos, " +
      "support technique, technischer support, assistenza tecnica, technische ondersteuning, wsparcie techniczne",
    asks: "first-level",
    parts: {
      "first-level":
        "l1 support, level 1 support, tier 1 support, first line support, first level support, l1 technical support, " +
        "tier 1 technical support, level 1 technical support",
      "second-level":
        "l2 support, level 2 support, tier 2 support, second line support, second level support, l2 technical support, " +
        "tier 2 technical support, level 2 technical support",
      "third-level":
        "l3 support, level 3 support, tier 3 support, third line support, third level support, l3 technical support, " +
        "tier 3 technical support, level 3 technical support",
    },
    may: "troubleshooting, application support, itsm, it service management",
    mayParts: {
      "first-level": "l1, level 1, tier 1",
      "second-level": "l2, level 2, tier 2",
      "third-level": "l3, level 3, tier 3",
    },
  },
  "sales-telemarketing": {
    whole:
      "telemarketing, telesales, tele sales, inside sales, outbound sales, sales outsourcing, sales service, " +
      "outbound telemarketing, outbound campaign, televentas, telemercadeo, ventas por telefono, televendas, " +
      "vendas por telefone, telemarketing sortant, televente",
    parts: {
      inbound: "inbound sales",
      leads: "lead generation, lead qualification, demand generation, generacion de leads",
      appointments: "appointment setting",
      retention: "win back, winback, customer retention, retention and win back",
      growth: "customer acquisition, cross sell, upsell, up sell",
      support: "sales support, sales operation",
    },
    may: "sales, outbound, marketing service, ventas, vendas",
  },
  collections: {
    whole:
      "collections, collection, debt collection, debt recovery, credit collection, " +
      "early out, early stage collection, late stage collection, first party collection, " +
      "third party collection, dunning, arrears management, accounts receivable management, arm service, " +
      "delinquency management, bad debt recovery, credit and collection, collection and recovery, " +
      "cobranza, cobranzas, recuperacion de cartera, gestion de cobro, cobranca, recuperacao de credito, " +
      "recouvrement, inkasso",
    may: "recovery, debt",
  },
} as const satisfies LineWordings;
