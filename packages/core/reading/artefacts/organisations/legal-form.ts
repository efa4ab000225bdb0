const LEGAL_FORM =
  /^(?:(?: (?:Certifications?|Registrars?|International|Group|Services?|Management|Austria|Deutschland|Italia|France|Nederland))*,? (?:LLP|LLC|PLLC|P\.?C\.?|Inc\.?|CPAs?|Ltd\.?|Limited|Pvt\.? (?:Ltd\.?|Limited)|Pty\.? Ltd\.?|GmbH(?: & Co\.? KG)?|AG|AB|S\.?p\.?A\.?|S\.?A\.?S?\.?|B\.?V\.?|N\.?V\.?|& Co(?:mpany)?|Assurance|Compliance)(?![\p{L}\p{N}]))+/u;

/** The words after a company's known name that are part of it: "GmbH", ", LLC", "Certification B.V.". */
export function legalFormAt(text: string, start: number): string {
  return LEGAL_FORM.exec(text.slice(start, start + LONGEST_FORM))?.[0] ?? "";
}

const LONGEST_FORM = 60;
