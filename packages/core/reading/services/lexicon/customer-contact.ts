import type { LineWordings } from "./line-wording.ts";
import { allLevels, bareLevels, supportOfLevel } from "./support-levels.ts";

/** What is done in contact with a client's customers. */
export const customerContact = {
  "customer-support-voice": {
    whole:
      "voice, voice support, voice channel, voice customer contact, phone channel, telephone channel, call center outsourcing, " +
      "telephony service desk, telephone interview, customer call, citizen call, guest call, passenger call, subscriber call, telephone channel service, switchboard service, virtual receptionist, telephone reception, " +
      "sac telefonico, voice process, voice service, voice based, call handling, call operation, " +
      "telephone support, phone support, telephony support, ivr, acd, live agent, tele support, telecalling, " +
      "telephone customer service, inbound and outbound call, inbound and outbound voice, inbound and outbound, " +
      "call center, call center service, callcenter, callcentre, atencion telefonica, soporte telefonico, " +
      "atendimento telefonico, atendimento por voz, service client telephonique, centro de llamadas, " +
      "centros de llamadas, canal telefonico, canales telefonicos, canais telefonicos, canale telefonico, centre d appel, centre dappel, centre de appel, telefonischer kundenservice",
    asks: "inbound",
    parts: {
      inbound:
        "inbound, inbound call, inbound voice, inbound customer service, inbound customer support, inbound phone, inbound telephone, " +
        "inbound telephone support, inbound customer care, call answering, call taking, " +
        "telephone answering, answering service, helpline, help line, hotline, customer hotline, customer helpline, " +
        "llamadas entrantes, llamadas de entrada, recepcion de llamadas, atendimento receptivo, teleatendimento receptivo, receptivo",
      outbound:
        "outbound call, outbound voice, outbound calling, outbound call campaign, outbound phone, llamadas salientes, llamadas de salida, emision de llamadas, teleatendimento ativo",
    },
    may: "phone, telephone, central telefonica, telefono, telefone, telefon, telefoon, telefonisch, puhelin",
  },
  "customer-support-digital": {
    whole:
      "digital support, digital channel, digital contact channel, written channel, digital customer care, digital customer support, " +
      "atencion digital, atendimento digital",
    parts: {
      chat:
        "chat, live chat, chat channel, chat service, text chat, messaging and chat, web chat, chat support, chat process, back chat, " +
        "soporte por chat, atencion por chat, atendimento por chat",
      email:
        "email support, e mail support, email case, e mail case, email inquiry, e mail inquiry, email enquiry, e mail enquiry, email request, e mail request, email correspondence, email channel, email service, email customer service, email processing, e mail processing, " +
        "email handling service, email handling, email management, email response",
      social:
        "social media support, social media customer care, social care, social media care, social media service, social media customer service, " +
        "social media response",
      messaging: "messaging support, sms support, whatsapp support",
      tickets: "ticket handling, ticket processing, ticket resolution, ticket management",
    },
    may: "messaging",
    mayParts: {
      chat: "chatt",
      email: "email, e mail, e post, epost, courriel, correo electronico",
      social: "social media, social",
      messaging: "whatsapp, sms",
      tickets: "ticket",
    },
  },
  "technical-support": {
    whole:
      "technical support, tech support, tech support service, application support desk, customer technical support, it support desk, " +
      "it user support, product helpdesk, warranty support, technical helpdesk, technical help desk, helpdesk, help desk, " +
      "service desk, servicedesk, it helpdesk, it help desk, it service desk, it hotline, it helpline, it help line, it support line, " +
      "helpline for it, hotline for it, helpline for it problem, hotline for it problem, " +
      "it support, end user support, user support, device support, product support, " +
      "technical customer support, technical assistance, technical service desk, remote technical support, " +
      "soporte tecnico, soporte a usuarios, asistencia tecnica, suporte a usuarios, suporte aos utilizadores, assistencia tecnica,  mesa de ayuda, " +
      "mesa de servicio, suporte tecnico, central de servicos, " +
      "support technique, technischer support, assistenza tecnica, technische ondersteuning, wsparcie techniczne",
    asks: "first-level",
    parts: {
      "first-level": supportOfLevel(1),
      "second-level": supportOfLevel(2),
      "third-level": supportOfLevel(3),
    },
    may: "troubleshooting, application support, itsm, it service management",
    mayParts: {
      "first-level": `${bareLevels(1)}, ${allLevels}`,
      "second-level": `${bareLevels(2)}, ${allLevels}`,
      "third-level": `${bareLevels(3)}, ${allLevels}`,
    },
  },
  "sales-telemarketing": {
    whole:
      "telemarketing, telesales, tele sales agent, telephone sales, phone sales, outsourced sales, direct sales outsourcing, " +
      "outbound lead generation, sales campaign, tele sales, inside sales, outbound sales, sales outsourcing, sales service, " +
      "outbound telemarketing, outbound campaign, televentas, venta telefonica, vendas telefonicas, telemercado, telemercadeo, ventas por telefono, televendas, " +
      "vendas por telefone, telemarketing sortant, televente",
    parts: {
      inbound: "inbound sales",
      leads:
        "lead generation, lead qualification, sales development, sdr service, demand generation, generacion de leads",
      appointments: "appointment setting, meeting setting",
      retention:
        "win back, churn prevention, loyalty and retention, save desk, winback, customer retention, retention and win back, " +
        "retencion de clientes, recuperacion de clientes, retencion y recuperacion, retencion y recuperacion de clientes, retencao de clientes",
      growth: "customer acquisition, cross sell, upsell, up sell",
      support: "sales support, sales operation",
    },
    may: "sales, outbound, marketing service, ventas, vendas",
  },
  collections: {
    whole:
      "collections, collection, debt collection, debt recovery, debt management, debt collection agency service, debt collection outsourcing, " +
      "credit management service, receivables collection, receivable management, overdue account, past due account, soft collection, " +
      "hard collection, early arrears, arrears collection, arrears recovery, tax arrears, rent arrears, early stage arrears, late stage recovery, legal collection, bad debt collection, delinquent account, " +
      "credit collection, collection call, collection calling, debt collection call, cobranca telefonica, teleatendimento de cobranca, recouvrement telephonique, telefoninkasso, " +
      "early out, early stage collection, late stage collection, first party collection, " +
      "third party collection, dunning, arrears management, accounts receivable management, arm service, " +
      "delinquency management, bad debt recovery, credit and collection, collection and recovery, " +
      "cobranza, cobranzas, gestion de cobranza, gestion de cobranzas, gestion de cartera, gestion de cartera vencida, cartera vencida, recobro, " +
      "gestion de recobros, recuperacion de deuda, recuperacion de deudas, cobranca de dividas, cobranca extrajudicial, recuperacao de creditos, " +
      "recuperacion de cartera, gestion de cobro, cobranca, recuperacao de credito, " +
      "recouvrement, inkasso",
    may: "recovery, debt",
  },
} as const satisfies LineWordings;
