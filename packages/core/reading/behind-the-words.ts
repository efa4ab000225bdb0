import { isCertificateText } from "./certificate-text.ts";
import type { Artefact } from "./claim.ts";
import type { ClaimSources } from "./claim-sources.ts";
import type { PieceClaim } from "./piece-claim.ts";
import type { Segment } from "./statement-segments.ts";

/**
 * The claims as the rest of the text lets them stand: "compliant" is being certified where the text is a
 * certificate or offers the report, and being certified is no more than words where nothing was shown.
 */
export function withWhatIsBehind(
  artefact: Artefact,
  pieces: readonly PieceClaim[],
  sources: ClaimSources,
): readonly PieceClaim[] {
  const { segments } = sources;
  const certified = withCertifiedCompliance(artefact, pieces, sources);
  return withUnshownDocument(withOfferedDocument(certified, segments), segments);
}

const OFFERS_DOCUMENT =
  /(?<!\p{L})(?:request|access|copy|download|obtain|receive|available|shared?|provided?|view)(?!\p{L}).*(?<!\p{L})(?:report|attestation|certificate)(?!\p{L})|(?<!\p{L})(?:report|attestation|certificate)s?(?!\p{L}).*(?<!\p{L})(?:available|request|nda|download\p{L}*|obtain\p{L}*)(?!\p{L})/iu;

const NOT_THERE_YET =
  /(?<!\p{L})(?:(?:once|when|after) (?:it |the (?:report|audit) )?(?:is |has been )?(?:issued|issuance|complete\p{L}*|available|final\p{L}*|ready)|will be (?:available|issued|published|shared)|soon|not (?:yet )?available|planned|expected)(?!\p{L})/iu;

/** "We are SOC 2 compliant. The report is available on request.": there is a report after all. */
function withOfferedDocument(
  pieces: readonly PieceClaim[],
  segments: readonly Segment[],
): readonly PieceClaim[] {
  if (!pieces.some(({ answer }) => answer === "aligned")) return pieces;
  const offered = segments.some(
    ({ text, about }) =>
      about !== "other" && OFFERS_DOCUMENT.test(text) && !NOT_THERE_YET.test(text),
  );
  if (!offered) return pieces;
  return pieces.map((piece) =>
    piece.signs.includes("compliant") && piece.answer === "aligned"
      ? { ...piece, answer: "yes" }
      : piece,
  );
}

/** What a certificate says of its holder, "complies with the requirements of", is that it is held. */
function withCertifiedCompliance(
  artefact: Artefact,
  pieces: readonly PieceClaim[],
  { plain }: ClaimSources,
): readonly PieceClaim[] {
  if (artefact !== "iso" || !pieces.some(({ answer }) => answer === "aligned")) return pieces;
  if (!isCertificateText(plain)) return pieces;
  return pieces.map((piece) =>
    piece.answer === "aligned" ? { ...piece, answer: "yes", signs: ["held"] } : piece,
  );
}

const NOT_SHOWN =
  /(?<!\p{L})(?:could|can|did|does|do|has|have|was|were|is|are)(?: not|n['’]t|not) (?:be(?:en)? )?(?:able to )?(?:provide|provided|show|shown|supply|supplied|produce|produced|share|shared|evidence|evidenced|verif\p{L}+|confirm\p{L}*|substantiate\p{L}*)(?![^.;]{0,60}(?<!\p{L})(?:without|unless|until|before|prior to|publicly|externally|outside)(?!\p{L}))|(?:not|never)(?: yet)? (?:been )?(?:provided|received|shared|supplied|seen|attached|submitted|verified|confirmed)|unable to (?:provide|verify|confirm|produce)|no (?:evidence|proof|certificate) (?:was |has been )?(?:provided|supplied|found|available|seen|shared|attached)/iu;

/** "… claims certification but could not provide a certificate": words that nothing stands behind. */
function withUnshownDocument(
  pieces: readonly PieceClaim[],
  segments: readonly Segment[],
): readonly PieceClaim[] {
  if (!pieces.some(({ answer }) => answer === "yes")) return pieces;
  if (!segments.some(({ text }) => NOT_SHOWN.test(text))) return pieces;
  return pieces.map((piece) => (piece.answer === "yes" ? { ...piece, answer: "aligned" } : piece));
}
