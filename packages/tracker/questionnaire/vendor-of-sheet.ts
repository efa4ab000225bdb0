/** Words of sheet names that say what a sheet is, and not whose. */
const SAYS_WHAT = new Set(
  [
    "csv sheet sheets tabelle feuil feuille hoja foglio blad planilha page tab data form template copy of the and for",
    "question questions questionnaire questionnaires answer answers response responses reply replies comments",
    "vendor vendors supplier suppliers provider third party parties company respondent your",
    "security information cyber privacy risk risks compliance control controls assurance scope",
    "assessment assessments due diligence review checklist survey evaluation self rfp rfi request proposal tprm",
    "hecvat k 12cvat cosn caiq csa ccm sig vsa vsaq nist iso soc full lite core triage v version final draft",
  ].flatMap((line) => line.split(" ")),
);

/**
 * The vendor whom the name of a sheet gives, as people name a sheet for each vendor; `null` where it only
 * says what the sheet is: "Sheet1", "HECVAT - Full | Vendor Response".
 */
export function vendorOfSheet(name: string): string | null {
  const words = name.toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+\p{L}+/gu) ?? [];
  return words.some((word) => !SAYS_WHAT.has(word)) ? name.trim() : null;
}
