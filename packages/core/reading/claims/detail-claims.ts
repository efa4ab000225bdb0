import { certificateDatesIn } from "../artefacts/certificate/certificate-dates.ts";
import { labelledCertificateNumberIn } from "../artefacts/certificate/certificate-number.ts";
import { numberBehindStandard } from "../artefacts/certificate/number-behind-standard.ts";
import { certificationBodyIn } from "../artefacts/certificate/certification-body.ts";
import type { Artefact } from "./claim.ts";
import type { ClaimPiece } from "./pieces/claim-pieces.ts";
import type { ClaimSources } from "./claim-sources.ts";
import { claimsNothing } from "./mere-mentions/claims-nothing.ts";
import { auditFirmIn } from "../artefacts/report/audit-firm.ts";
import { opinionInText } from "../artefacts/report/auditor-opinion.ts";
import { denialOrDelay } from "./standing/denial-or-delay.ts";
import { otherHolder } from "./holders/other-holder.ts";
import { artefactOf } from "./pieces/piece-artefact.ts";
import type { PieceClaim } from "./pieces/piece-claim.ts";
import { HELD } from "./answers/signed-answer.ts";
import { soc2PeriodIn } from "../artefacts/report/soc2-period.ts";
import type { StandardMention } from "../artefacts/documents/standard-mentions.ts";
import { wordsAbout } from "../statement/statement-segments.ts";
import { PUT_OFF } from "./wordings/documents.ts";
import { IN_PROGRESS } from "./wordings/in-progress.ts";
import { LAPSED } from "./wordings/lapsed.ts";

/**
 * What the details of a document claim where no sentence does: a text with a certificate's number and its term
 * is that of a certificate, one with an auditor and a period that of a report.
 */
export function detailClaims(artefact: Artefact, sources: ClaimSources): readonly PieceClaim[] {
  if (sources.tone !== null) return [];
  if (artefact === "soc2" && LETTER.test(sources.plain))
    return [{ mention: REPORT, ...HELD, holder: null }];
  const mention = mentionOf(artefact, sources);
  if (mention === null) return [];
  const asked = sources.asked.some((one) => one.mention.standard === artefact);
  const { own, whole } = wordsAbout(artefact, sources.segments, asked);
  if (IN_PROGRESS.test(whole) || LAPSED.test(whole) || PUT_OFF.test(whole)) return [];
  const hasDetails = artefact === "iso" ? hasDetailsOfCertificate(own) : hasDetailsOfReport(own);
  return hasDetails ? [{ mention, ...HELD, holder: null }] : [];
}

/** The letter of the auditor, which opens every report. */
const LETTER =
  /(?:^|[.\n]\s*)we have examined\s(?=[^]{0,600}(?:trust services|controls relevant to|SOC 2|criteria for a description))[^]{0,600}(?:throughout the period|as of)\s/iu;
const REPORT = { standard: "soc2", names: [], text: "", start: 0, end: 0, types: [] } as const;

/** Two of them: one alone may stand in any sentence about certificates. */
const ENOUGH = 2;

function hasDetailsOfCertificate(words: string): boolean {
  if (!/\d{2}/u.test(words)) return false;
  if (numberBehindStandard(words) !== null) return true;
  const { issued, expires } = certificateDatesIn(words, null);
  const details = [
    labelledCertificateNumberIn(words),
    expires ?? issued,
    certificationBodyIn(words),
  ];
  return details[0] !== null || expires !== null
    ? details.filter((detail) => detail !== null).length >= ENOUGH
    : false;
}

function hasDetailsOfReport(words: string): boolean {
  if (!/\d{2}/u.test(words)) return false;
  const { end, asOf } = soc2PeriodIn(words, null);
  const covers = asOf ?? end;
  return covers !== null && (auditFirmIn(words) !== null || opinionInText(words) !== null);
}

/** The first mention that may be of the document: no condition, no demand, nobody else's. */
function mentionOf(artefact: Artefact, { segments, asked }: ClaimSources): StandardMention | null {
  const pieces = segments
    .filter(({ isQuestion, isDefinition, isForNobody, text }) => {
      return !isQuestion && !isDefinition && (!isForNobody || NAMES_ITS_STANDARD.test(text));
    })
    .flatMap(({ parts }) => parts)
    .filter((part): part is ClaimPiece => "mention" in part && artefactOf(part) === artefact);
  if (pieces.length === 0) {
    const question = asked.find(({ mention, yesMeans }) => {
      return mention.standard === artefact && (yesMeans === "yes" || yesMeans === "unknown");
    });
    return question === undefined ? null : { ...question.mention, text: "", types: [] };
  }
  return pieces.every(mayBeOfDocument) ? (pieces[0]?.mention ?? null) : null;
}

/** "| Standard | ISO/IEC 27001:2022 |": alone it could head a table. */
const NAMES_ITS_STANDARD =
  /^\W*(?:standard|norm[ea]?|certification|certificate|framework|scheme|report(?: type)?)\s*(?:\||:)[^|]{4,60}\|?\s*$/iu;

function mayBeOfDocument({ before, after }: ClaimPiece): boolean {
  return (
    !claimsNothing(before, after) &&
    otherHolder(before, after) === null &&
    denialOrDelay(before, after) === null
  );
}
