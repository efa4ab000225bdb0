import type { LineWordings } from "./line-wording.ts";

/** Checks, research, law, language and content. */
export const knowledgeAndContent = {
  "kyc-fraud": {
    whole: "financial crime, financial crime compliance, financial crime operation",
    parts: {
      kyc: "kyc, know your customer, customer due diligence, cdd, enhanced due diligence, edd, onboarding check, identity verification, id verification, customer onboarding check, kyb, conozca a su cliente, conheca seu cliente",
      aml: "aml, anti money laundering, sanctions screening, transaction monitoring, prevencion de lavado de dinero, prevencao a lavagem de dinheiro",
      fraud:
        "fraud review, fraud management, fraud detection, fraud monitoring, fraud investigation, fraud prevention, fraud operation, fraud, fraud and risk, antifraude, prevencion de fraude, prevencao a fraude",
      chargebacks:
        "chargeback, chargeback handling, chargeback management, payment dispute, dispute management",
    },
    may: "risk and compliance operation, risk operation, risk service",
  },
  "content-moderation": {
    whole:
      "content moderation, trust and safety, ugc review, ugc moderation, user generated content, " +
      "user generated content moderation, content review, ad review, advertising review, ads review, " +
      "social media moderation, image moderation, video moderation, community moderation, " +
      "community management and moderation, moderacion de contenido, moderacion de contenidos, " +
      "moderacao de conteudo, moderation de contenu",
    may: "moderation, community management",
  },
  "data-annotation": {
    whole:
      "data annotation, data labeling, data labelling, annotation service, image annotation, " +
      "video annotation, text annotation, ai training data, training data, rlhf, ai data service, " +
      "machine learning data, training dataset, training data set, data tagging, image tagging, image labeling, human in the loop, lidar annotation, " +
      "lidar labeling, video labeling, text labeling, audio labeling, audio annotation, text tagging, video tagging, labeling of training data, " +
      "anotacion de datos, etiquetado de datos, anotacao de dados, rotulagem de dados",
    may: "annotation, labeling, labelling, tagging, ai service",
  },
  "kpo-research": {
    whole:
      "kpo, knowledge process outsourcing, knowledge process, knowledge service, research and analytics",
    parts: {
      analytics:
        "analytics, data analytics, business analytics, analytics service, business intelligence, data science, analitica de datos, analise de dados",
      research:
        "market research, equity research, investment research, research service, business research, secondary research, financial research, credit research, survey research, investigacion de mercado, investigacion de mercados, pesquisa de mercado",
      reporting: "mis reporting, reporting service, report generation",
      modelling: "financial modelling, actuarial support, actuarial service",
    },
    may: "research, reporting",
  },
  lpo: {
    whole:
      "lpo, legal process outsourcing, legal process, legal outsourcing, legal process service",
    parts: {
      contracts: "contract review, contract abstraction, lease abstraction, contract lifecycle",
      discovery: "e discovery, ediscovery, electronic discovery, legal document review",
      research: "legal research, patent research, ip research",
      paralegal: "paralegal, paralegal service",
    },
    may: "legal, legal support, legal service, servicios legales, servicos juridicos",
  },
  "transcription-translation": {
    whole: "language service, transcription and translation, translation and transcription",
    parts: {
      transcription:
        "transcription, medical transcription, captioning, subtitling, closed captioning, transcripcion, transcricao",
      translation: "translation, localization, traduccion, traducao, traduction",
      interpreting:
        "interpreting, interpretation service, interpreter service, over the phone interpretation, video remote interpreting, interpretacion",
    },
    may: "interpretation",
  },
} as const satisfies LineWordings;
