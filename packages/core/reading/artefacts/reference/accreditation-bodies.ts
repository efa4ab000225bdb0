import type { Spellings } from "./organisation-lexicon.ts";

/**
 * Accreditation bodies of the former IAF MLA community. Abbreviations that are everyday words or
 * stand for something else more often (SA, NA, AA, LA, SAS, SAC, CAI, PCA) are listed in full only.
 */
export const accreditationBodies: readonly Spellings[] = [
  ["ANAB", "ANSI National Accreditation Board", "ANSI-ASQ", "ANSI"],
  ["IAS", "International Accreditation Service"],
  ["A2LA"],
  ["UAF", "United Accreditation Foundation"],
  ["SCC", "Standards Council of Canada"],
  ["EMA", "Entidad Mexicana de Acreditación"],
  ["CGCRE", "INMETRO"],
  ["OAA", "Organismo Argentino de Acreditación"],
  ["ONAC"],
  ["INN Chile"],
  ["INACAL-DA", "INACAL"],
  ["OUA"],
  ["SAE Ecuador"],
  ["ECA Costa Rica"],
  ["OGA Guatemala"],
  ["OSA El Salvador"],
  ["ODAC"],
  ["JANAAC"],
  ["UKAS", "United Kingdom Accreditation Service"],
  ["INAB", "Irish National Accreditation Board"],
  ["DAkkS", "DAKKS", "Dakks", "DAkks", "Deutsche Akkreditierungsstelle"],
  ["COFRAC", "Cofrac"],
  ["ACCREDIA", "Accredia"],
  ["ENAC", "Entidad Nacional de Acreditación"],
  ["IPAC"],
  ["BELAC"],
  ["RvA", "RVA", "Raad voor Accreditatie", "Dutch Accreditation Council"],
  ["Swiss Accreditation Service"],
  ["Akkreditierung Austria"],
  ["SWEDAC", "Swedac"],
  ["DANAK"],
  ["Norsk Akkreditering", "Norwegian Accreditation"],
  ["FINAS"],
  ["Polskie Centrum Akredytacji", "Polish Centre for Accreditation"],
  ["Czech Accreditation Institute", "ČIA"],
  ["SNAS"],
  ["NAH Hungary", "Nemzeti Akkreditáló Hatóság"],
  ["RENAR"],
  ["EA BAS", "Bulgarian Accreditation Service"],
  ["ESYD"],
  ["CYS-CYSAB"],
  ["Croatian Accreditation Agency", "HAA"],
  ["Slovenska akreditacija"],
  ["ATS Serbia", "Accreditation Body of Serbia"],
  ["BATA"],
  ["IARM"],
  ["ATCG"],
  ["EAK"],
  ["LATAK"],
  ["Lithuanian National Accreditation Bureau"],
  ["ISAC Iceland"],
  ["OLAS"],
  ["NAB-Malta"],
  ["NAAU"],
  ["MOLDAC"],
  ["TÜRKAK", "TURKAK"],
  ["PAB", "Philippine Accreditation Bureau"],
  ["NABCB", "National Accreditation Board for Certification Bodies"],
  ["JAS-ANZ", "JASANZ"],
  ["CNAS"],
  ["HKAS"],
  ["Taiwan Accreditation Foundation", "TAF"],
  ["JAB", "Japan Accreditation Board"],
  ["ISMS-AC", "JIPDEC"],
  ["KAB", "Korea Accreditation Board"],
  ["KAN", "Komite Akreditasi Nasional"],
  ["Singapore Accreditation Council", "SAC-SINGLAS"],
  ["Standards Malaysia", "DSM", "JSM"],
  ["NSC Thailand"],
  ["BoA Vietnam", "Bureau of Accreditation"],
  ["SLAB", "Sri Lanka Accreditation Board"],
  ["PNAC"],
  ["Bangladesh Accreditation Board"],
  ["NCA Kazakhstan"],
  ["GAC", "GCC Accreditation Center"],
  ["EIAC", "Emirates International Accreditation Centre"],
  ["ENAS"],
  ["SAAC"],
  ["EGAC"],
  ["SEMAC"],
  ["TUNAC"],
  ["ALGERAC"],
  ["SANAS"],
  ["SADCAS"],
  ["KENAS"],
  ["NiNAS", "NINAS"],
  ["JAS-AU"],
  ["ISRAC"],
];

/**
 * Abbreviations that are everyday words elsewhere and stand for an accreditation body where a whole
 * cell of a column for it holds nothing else.
 */
export const accreditationBodyAbbreviations: ReadonlySet<string> = new Set(
  "SAS NA NAH PCA CAI BAS CYSAB HAA SA ATS LA NAB ISAC SAC NSC BOA BAB NCA ECA OGA OSA SAE INN AA SAC-SINGLAS".split(
    " ",
  ),
);

/** Marks of the international arrangement, given as if they were a body that accredits. */
export const accreditationMarks: readonly Spellings[] = [
  ["IAF", "IAF MLA", "International Accreditation Forum"],
  ["ILAC", "ILAC MRA"],
  ["Global ACI", "Global ACI MRA", "Global Accreditation Cooperation"],
  ["EA MLA", "European co-operation for Accreditation"],
  ["APAC MRA", "APAC"],
  ["IAAC"],
  ["AFRAC"],
  ["ARAC"],
];

/**
 * Bodies outside the arrangement whose name or pages look like those of one inside it. Only a body
 * whose likeness has been seen is listed, and only by its full name: an abbreviation may be another's.
 */
export const accreditationLookAlikes: readonly Spellings[] = [
  ["International Accreditation Council"],
];
