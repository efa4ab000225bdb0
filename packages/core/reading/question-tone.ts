import { remembered } from "./memo.ts";

/**
 * How a heading colours what stands under it. `plans`: a road map, a milestone, a target. `demands`: what
 * is required of somebody. `hosting`: the data centre, the infrastructure. `null`: none of these.
 */
export type QuestionTone = "plans" | "demands" | "hosting" | null;

const PLANS =
  /(?<!\p{L})(?:road\s?map|milestones?|timeline|targets?(?! (?:market|audience|group|customer|system)\p{L}*)|goals?|objectives?|(?:exit |go )?gates?|go criteria|(?:phase|stage|month) \d+|planned|upcoming|next steps?|to-?do|backlog|ready for|measures? of success|success criteri\p{L}+|exit criteri\p{L}+|acceptance criteri\p{L}+|definition of done|ziele?|zieltermin|geplant\p{L}*|meilensteine?|objectifs?|échéances?|prévue?s?|objetivos?|metas?|previst[oa]s?|hoja de ruta|listo para|obiettiv[oi]|doel\p{L}*|verwachte?|cele?)(?!\p{L})|规划|计划|予定|目標|로드맵|목표/iu;
const DEMANDS =
  /(?<!\p{L})(?:required|requires|must[- ]haves?|mandatory|criteri(?:a|on)|anti-?patterns?|deliverables?|red flags?|erforderlich|anforderungen|exigences?|obligatoires?|requisitos?|obligatori[oa]s?|requisiti|eisen|wymagania)(?!\p{L})|^\W*(?:\p{L}+\s)?requirements?\W*$|필수|要件|要求/iu;
const HOSTING =
  /(?<!\p{L})(?:data[\s-]?cent(?:er|re)s?|rechenzentr\p{L}+|hosting(?! (?:country|region|location))|hébergement|alojamiento|hospedagem|infra(?:structure|struktur|estructura|estrutura|struttura))(?!\p{L})/iu;

/** A tracker has a few dozen headings, a questionnaire a few hundred questions. */
const MOST_QUESTIONS = 500;

/** The tone of a heading; a question in full asks for what is, whatever words it holds. */
export const questionTone = remembered(readTone, MOST_QUESTIONS);

function readTone(question: string): QuestionTone {
  if (/[?？]/u.test(question)) return null;
  if (PLANS.test(question)) return "plans";
  if (DEMANDS.test(question)) return "demands";
  return HOSTING.test(question) ? "hosting" : null;
}
