import { isCertificateText } from "../../artefacts/certificate/certificate-text.ts";
import type { Artefact } from "../claim.ts";
import type { ClaimSources } from "../claim-sources.ts";
import type { PieceClaim } from "../pieces/piece-claim.ts";
import type { Segment } from "../../statement/statement-segments.ts";
import { oneOf, wholeWords, wordings } from "../../text/wordings.ts";

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

/** "Request a copy of the report", "the report is available". */
const OFFERS_DOCUMENT = new RegExp(
  oneOf({
    "the offer first": wordings`
      (?<!\p{L})(?:request|access|copy|download|obtain|receive|available|shared?|provided?|view)(?!\p{L}).*(?<!\p{L})(?:report|attestation|certificate)(?!\p{L})
    `,
    "the document first": wordings`
      (?<!\p{L})(?:report|attestation|certificate)s?(?!\p{L}).*(?<!\p{L})(?:available|request|nda|download\p{L}*|obtain\p{L}*)(?!\p{L})
    `,
  }),
  "iu",
);

/** "Once it is issued", "will be available". */
const NOT_THERE_YET = new RegExp(
  wholeWords({
    "once it is there": wordings`
      (?:once|when|after) (?:it |the (?:report|audit) )?(?:is |has been )?(?:issued|issuance|complete\p{L}*|available|final\p{L}*|ready)
    `,
    "to come": wordings`
      will be (?:available|issued|published|shared) | soon | not (?:yet )?available | planned
      expected
    `,
  }),
  "iu",
);

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

/** "Could not provide", "never received", "no evidence was found". */
const NOT_SHOWN = new RegExp(
  oneOf({
    "could not, but for a condition": wordings`
      (?<!\p{L})(?:could|can|did|does|do|has|have|was|were|is|are)(?: not|n['’]t|not) (?:be(?:en)? )?(?:able to )?(?:provide|provided|show|shown|supply|supplied|produce|produced|share|shared|evidence|evidenced|verif\p{L}+|confirm\p{L}*|substantiate\p{L}*)(?![^.;]{0,60}(?<!\p{L})(?:without|unless|until|before|prior to|publicly|externally|outside)(?!\p{L}))
    `,
    "was not": wordings`
      (?:not|never)(?: yet)? (?:been )?(?:provided|received|shared|supplied|seen|attached|submitted|verified|confirmed)
    `,
    "was unable to": wordings`
      unable to (?:provide|verify|confirm|produce)
    `,
    "nothing was": wordings`
      no (?:evidence|proof|certificate|cert|report|copy|documentation) (?:was |has been |is )?(?:yet )?(?:provided|supplied|found|available|seen|shared|attached|received|on file)
    `,
  }),
  "iu",
);

/** "… claims certification but could not provide a certificate": words that nothing stands behind. */
function withUnshownDocument(
  pieces: readonly PieceClaim[],
  segments: readonly Segment[],
): readonly PieceClaim[] {
  if (!pieces.some(({ answer }) => answer === "yes")) return pieces;
  if (!segments.some(({ text }) => NOT_SHOWN.test(text))) return pieces;
  return pieces.map((piece) => (piece.answer === "yes" ? { ...piece, answer: "aligned" } : piece));
}
