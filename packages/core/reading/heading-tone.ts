import type { ClaimAnswer, ClaimSign } from "./claim.ts";
import { remembered } from "./memo.ts";

/**
 * How a heading colours what stands under it. `plans`: a road map, a milestone, a target. `demands`: what
 * is required of somebody. `hosting`: the data centre, the infrastructure. `via`: somebody else, by name.
 * `null`: none of these.
 */
export type HeadingTone = "plans" | "demands" | "hosting" | "via" | null;

const PLANS =
  /(?<!\p{L})(?:road\s?map|milestones?|timeline|targets?(?! (?:market|audience|group|customer|system)\p{L}*)|goals?|objectives?|(?:exit |go )?gates?|go criteria|(?:phase|stage|month) \d+|planned|upcoming|next steps?|to-?do|backlog|ready for|measures? of success|success (?:criteri\p{L}+|metrics?)|key ?results?|okrs?|(?:short|mid|medium|long)[- ]term|(?:curto|m[ée]dio|longo) prazo|(?:corto|medio|largo) plazo|(?:kurz|mittel|lang)fristig|(?:court|moyen|long) terme|(?:breve|medio|lungo) termine|(?:korte|middellange|lange) termijn|sprints?(?= \d)|acceptance|exit criteri\p{L}+|acceptance criteri\p{L}+|definition of done|ziele?|zieltermin|geplant\p{L}*|meilensteine?|objectifs?|échéances?|prévue?s?|objetivos?|previst[oa]s?|hoja de ruta|listo para|obiettiv[oi]|doel\p{L}*|verwachte?)(?!\p{L})|规划|计划|予定|目標|로드맵|목표/iu;
const DEMANDS =
  /(?<!\p{L})(?:required|requires|must[- ]haves?|mandatory|criteri(?:a|on)|anti-?patterns?|deliverables?|red flags?|erforderlich|anforderungen|exigences?|obligatoires?|requisitos?|obligatori[oa]s?|requisiti|eisen|wymagania)(?!\p{L})|^\W*(?:\p{L}+\s)?requirements?\W*$|필수|要件|要求/iu;
const HOSTING =
  /(?<!\p{L})(?:data[\s-]?cent(?:er|re)s?|rechenzentr\p{L}+|hosting(?! (?:country|region|location))|hébergement|alojamiento|hospedagem|infra(?:structure|struktur|estructura|estrutura|struttura))(?!\p{L})/iu;
/** "SOC 2 (via Ridgehost)": by whom it is had. */
const VIA =
  /\((?:inherited |covered )?(?:via|through|über) (?!(?:an? |the |our |your )?(?:e-?mail|mail|portal|link|trust|nda|request|upload|website|web|url|download|vendor|supplier|provider|questionnaire|audit|form|20))/iu;

/** A tracker has a few dozen headings, a questionnaire a few hundred questions. */
const MOST_QUESTIONS = 500;

/** The tone of a heading; a question in full asks for what is, whatever words it holds. */
export const headingTone = remembered(readTone, MOST_QUESTIONS);

function readTone(heading: string): HeadingTone {
  if (/[?？]/u.test(heading)) return null;
  if (PLANS.test(heading)) return "plans";
  if (DEMANDS.test(heading)) return "demands";
  if (VIA.test(heading)) return "via";
  return HOSTING.test(heading) ? "hosting" : null;
}

/** A claim that stands under a heading of this tone: "SOC 2 Type II" in a column of milestones is one. */
export function underHeading<
  Read extends { readonly answer: ClaimAnswer; readonly signs: readonly ClaimSign[] },
>(claim: Read, tone: HeadingTone): Read | null {
  if (tone === null || claim.answer !== "yes") return claim;
  if (tone === "demands") return null;
  if (tone === "plans") return { ...claim, answer: "in-progress", signs: ["in-progress"] };
  const sign = tone === "via" ? "borrowed-partner" : "borrowed-cloud";
  return { ...claim, answer: "borrowed", signs: [sign] };
}
