import type { LineWordings } from "./line-wording.ts";

/** Checks, research, law, language and content. */
export const knowledgeAndContent = {
  "kyc-fraud": {
    whole: "financial crime, financial crime compliance, financial crime operation",
    parts: {
      kyc:
        "kyc, kyc refresh, kyc remediation, kyc review, client due diligence, periodic due diligence, client onboarding and due diligence, " +
        "onboarding due diligence, customer identification, identity check, customer onboarding due diligence, counterparty due diligence, " +
        "periodic kyc review, client onboarding and periodic due diligence, customer onboarding and due diligence, know your customer, " +
        "customer due diligence, cdd, enhanced due diligence, edd, onboarding check, identity verification, id verification, " +
        "customer onboarding check, kyb, conozca a su cliente, conheca seu cliente",
      aml:
        "aml, aml screening, sanctions and aml screening, sanction screening, pep screening, name screening, watchlist screening, " +
        "adverse media screening, alert review, aml alert, aml investigation, anti money laundering, sanctions screening, transaction monitoring, " +
        "prevencion de lavado de dinero, prevencao a lavagem de dinheiro",
      fraud:
        "fraud review, fraud analysis, fraud screening, fraud alert, payment fraud, fraud management, fraud detection, fraud monitoring, " +
        "fraud investigation, fraud prevention, fraud operation, fraud, fraud and risk, antifraude, prevencion de fraude, prevencao a fraude",
      chargebacks:
        "chargeback, card dispute, transaction dispute, chargeback handling, chargeback management, payment dispute, dispute management",
    },
    may: "due diligence, client onboarding, customer onboarding, risk and compliance operation, risk operation, risk service",
  },
  "content-moderation": {
    whole:
      "content moderation, trust and safety, content moderation service, user content moderation, moderation of user content, comment moderation, " +
      "moderation of comment, user post moderation, post moderation, moderation of user post, moderation of post, moderation of user comment, " +
      "message moderation, " +
      "review moderation, moderation of review, user review moderation, moderation of user review, customer review moderation, moderation of customer review, " +
      "product review moderation, moderation of product review, live stream moderation, livestream moderation, forum moderation, chat moderation, text moderation, moderation of user generated content, " +
      "review of user generated content, ad moderation, advertisement review, ad policy review, platform safety, online safety operation, " +
      "community safety, content safety, abuse report handling, ugc review, ugc moderation, user generated content, " +
      "user generated content moderation, content review, ad review, advertising review, ads review, " +
      "social media moderation, image moderation, video moderation, community moderation, " +
      "community management and moderation, moderacion de contenido, moderacion de contenidos, " +
      "moderacao de conteudo, moderation de contenu",
    may: "moderation, community management",
  },
  "data-annotation": {
    whole:
      "data annotation, data labeling, annotation of data, annotation of image, labeling of data, labeling of image, bounding box, " +
      "image segmentation, semantic segmentation, point cloud annotation, speech data annotation, document annotation, ground truth labeling, " +
      "model evaluation, llm evaluation, prompt evaluation, human feedback, human evaluation of ai, search relevance evaluation, " +
      "search evaluation, search relevance rating, search quality rating, search rating, ai data preparation, data annotator, training of machine learning model, preparation of training data, data labelling, " +
      "annotation service, image annotation, " +
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
        "analytics, data analytics, advanced analytics, marketing analytics, risk analytics, analytics outsourcing, data analysis, " +
        "business analytics, analytics service, business intelligence, data science, analitica de datos, analise de dados",
      research:
        "market research, equity research, equity research support, market intelligence, competitive intelligence, company profiling, " +
        "company research, investment banking support, fieldwork, opinion poll, cati, investment research, research service, business research, " +
        "secondary research, financial research, credit research, survey research, investigacion de mercado, investigacion de mercados, " +
        "pesquisa de mercado",
      reporting: "mis reporting, reporting service, report generation",
      modelling: "financial modelling, actuarial support, actuarial service",
    },
    may: "research, reporting",
  },
  lpo: {
    whole:
      "lpo, legal process service outsourcing, legal service outsourcing, outsourced legal service, litigation support, alternative legal service, legal managed service, legal back office, " +
      "legal process outsourcing, legal process, legal outsourcing, legal process service",
    parts: {
      contracts:
        "contract review, nda review, contract drafting, contract analysis, review of contract, contract abstraction, lease abstraction, contract lifecycle",
      discovery:
        "litigation document review, document review for litigation, litigation review, privilege review, attorney document review, e discovery, ediscovery, discovery review, ediscovery review, e discovery review, managed review, managed document review, electronic discovery, legal document review",
      research:
        "legal research, patent search, prior art search, patent docketing, trademark research, trademark docketing, patent research, ip research",
      paralegal: "paralegal, paralegal service",
    },
    may: "contract management, legal, legal support, legal service, servicios legales, servicos juridicos",
  },
  "transcription-translation": {
    whole:
      "language service, linguistic service, language solution, transcription and translation, translation and transcription",
    parts: {
      transcription:
        "subtitle production, production of subtitle, transcript production, production of transcript, transcription, subtitulado, legendagem, transcription service, legal transcription, subtitle creation, live captioning, " +
        "audio transcription, audio typing, speech to text transcription service, subtitling and captioning, medical transcription, captioning, " +
        "subtitling, closed captioning, transcripcion, transcricao",
      translation:
        "translation, localization, written translation, document translation, technical translation, translation service, proofreading, " +
        "post editing, machine translation post editing, mtpe, certified translation, software localization, website localization, " +
        "game localization, multilingual content translation, traduccion, traducciones, traducoes, servicios de traduccion, traducao, servicos de traducao, " +
        "localizacion de software,  traduction",
      interpreting:
        "interpreting, interpreting service, simultaneous interpreting, simultaneous interpretation, conference interpreting, " +
        "conference interpretation, telephone interpreting, over the phone interpreting, remote interpreting, video interpreting, " +
        "on site interpreting, onsite interpreting, sign language interpreting, sign language interpretation, interpreter, interpretation service, " +
        "interpreter service, over the phone interpretation, video remote interpreting, vri, opi, interpretacion",
    },
    may: "interpretation",
    mayParts: { transcription: "subtitle, transcript" },
  },
  "marketing-services": {
    whole: "marketing service outsourcing, marketing operation, marketing outsourcing",
    parts: {
      digital:
        "digital marketing, search engine optimization, seo, seo service, search engine marketing, paid search management, social media marketing, " +
        "campaign management, email campaign, e mail campaign, email marketing campaign, e mail marketing campaign, newsletter campaign, email campaign management, performance marketing",
      creative:
        "graphic design, creative production, creative service, artwork production, artwork service, video production, video editing, " +
        "desktop publishing, dtp, copywriting, content writing, content production, catalog production, photo editing, image editing, " +
        "image retouching",
    },
    may: "marketing",
  },
} as const satisfies LineWordings;
