import type { Standing } from "../text/clauses.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

/** How the values of a field that may hold several are written. */
export interface SetWords<Value extends string> {
  readonly patterns: readonly (readonly [Value, RegExp])[];
  /** How a wording must be meant to count: "no PII" and "27701 (in progress)" may not. */
  readonly counts: (standing: Standing) => boolean;
  /** Whether a bracket is meant apart from what it follows: "no PII (names only)" names names. */
  readonly bracketsApart: boolean;
  /** Wordings with a "no" that denies nothing, in the shape that `patterns` look for. */
  readonly reworded?: readonly (readonly [RegExp, string])[];
  /** What "none" means: a value of its own or an empty set; `null` where the heading decides. */
  readonly none: (heading: string) => readonly Value[] | null;
  /** What a bare "yes" means under this heading, `null` where it says too little. */
  readonly yes: (heading: string) => readonly Value[] | null;
}

type DataType = ValueOfField<"dataTypes">;

/** Personal data in the words and initials of headings: DCP in French, NPI of banks. */
const PERSONAL =
  /(?<!\p{L})(?:pii|gdpr|n?ppi|npi|dcp|pers(?:o{1,2}n\p{L}*)?|dsgvo|rgpd|avg)(?!\p{L})|個人|个人|개인/iu;
const HEALTH = /(?<!\p{L})e?phi(?!\p{L})/iu;
const OTHER_KIND = /(?<!\p{L})(?:pci|spi)(?!\p{L})/iu;

const asksForOneKind = (heading: string) =>
  [PERSONAL, HEALTH, OTHER_KIND].some((kind) => kind.test(heading));

/** Where a heading names two kinds, a yes does not say which. */
function kindUnder(heading: string): readonly DataType[] | null {
  if (OTHER_KIND.test(heading)) return null;
  if (HEALTH.test(heading)) return PERSONAL.test(heading) ? null : ["phi"];
  return PERSONAL.test(heading) ? ["pii"] : null;
}

/**
 * "Customer data" is read as the client's confidential data and no more: that much is certain
 * whether it is data about customers or data that belongs to one. A level of classification
 * ("Level 3", "restricted") says nothing of the kind of data. Data that are only planned count,
 * for they will need cover.
 */
const dataTypes: SetWords<DataType> = {
  patterns: [
    [
      "none",
      /\bno\s+(?:(?:client|customer|buyer|sensitive|confidential)\s+)?data\b|\bpublic(?:ly\s+available)?\s+(?:data|information)\b/iu,
    ],
    [
      "pii",
      /\b(?:s?pii|personal(?:ly)?\s+(?:data|info(?:rmation)?|identif\w+|details|records)|personal|(?:first|last|full|customer|client|user)?\s?names?|e-?mail\s+address(?:es)?|emails|contact\s+(?:data|details|info(?:rmation)?)|phone\s+numbers?|home\s+address(?:es)?|ip\s+address(?:es)?|postal\s+address(?:es)?|addresses|date\s+of\s+birth|dob|passports?|national\s+ids?|identity\s+documents|gdpr|datos\s+personales|dados\s+pessoais|donn\u00e9es\s+personnelles|personenbezogene\w*)\b/iu,
    ],
    [
      "spi",
      /\b(?:spi|spii|sensitive\s+personal|special\s+categor(?:y|ies)|ssns?|social\s+security|biometrics?|genetic|ethnicity|religion|criminal\s+records?)\b/iu,
    ],
    [
      "phi",
      /\b(?:e?phi|protected\s+health|health(?:care)?\s+(?:data|info(?:rmation)?|records)|medical|patients?|hipaa|clinical)\b/iu,
    ],
    [
      "pci",
      /\b(?:pci(?:[\s-]?dss)?|card\s?holder|chd|credit\s+cards?|debit\s+cards?|payment\s+cards?|card\s+(?:data|details|numbers?|payments?)|cvv)\b/iu,
    ],
    [
      "financial",
      /\b(?:financials?|finance|bank(?:ing)?|account\s+numbers?|invoices?|payments?|transactions?|tax|billing|ledger|accounting|credit\s+(?:scores?|reports?)|fin\s+data)\b/iu,
    ],
    [
      "hr",
      /\b(?:hr|human\s+resources?|employees?|payroll|personnel|staff\s+(?:data|records)|salar(?:y|ies)|applicants?|candidates?|cvs|resumes)\b/iu,
    ],
    [
      "credentials",
      /\b(?:credentials?|passwords?|log-?ins?|secrets|api\s+keys|encryption\s+keys|access\s+tokens|authentication\s+data)\b/iu,
    ],
    [
      "client-confidential",
      /\b(?:(?:client|customer|member|subscriber|end[\s-]user|user|buyer|company)s?['\u2019]?s?\s+(?:data|info(?:rmation)?|records|documents|content|files|confidential)|confidential|proprietary|non[\s-]?public|business\s+(?:data|info(?:rmation)?|sensitive)|commercial(?:ly)?|contracts|datos\s+de\s+clientes|dados\s+de\s+clientes|kundendaten|crm\s+data)\b/iu,
    ],
    ["ip", /\b(?:intellectual\s+property|source\s+code|trade\s+secrets?|designs|r&d|patents?)\b/iu],
    ["ip", /\bIP\b(?!\s+(?:address|range|restrict))/u],
  ],
  counts: (standing) => standing !== "negated",
  bracketsApart: true,
  none: (heading) => (asksForOneKind(heading) ? null : ["none"]),
  yes: kindUnder,
};

const nothing = (): readonly never[] => [];
const tooLittle = (): null => null;

const NO_PHONE =
  /\b(?:no|without)\s+(?:mobile\s+|cell\s+|smart\s?)?(?:phones?|mobiles?|cellphones?|recording\s+devices?)\b|\b(?:mobile\s+)?phones?\s+(?:are\s+)?(?:banned|prohibited|not\s+allowed|forbidden)/giu;

const remoteControls: SetWords<ValueOfField<"remoteControls">> = {
  patterns: [
    [
      "vdi",
      /\b(?:vdi|virtual\s+desktops?|citrix|horizon|workspaces|avd|daas|thin\s+clients?|remote\s+desktop)\b/iu,
    ],
    [
      "managed-device",
      /\b(?:(?:company|corporate|employer|managed|issued|vendor)[\s-]*(?:issued|owned|provided|managed)?\s+(?:devices?|laptops?|pcs?|computers?|equipment|endpoints?|desktops?)|mdm|uem|intune|locked[\s-]down\s+(?:devices?|laptops?|pcs?))\b/iu,
    ],
    ["clean-room", /\b(?:clean[\s-]?(?:rooms?|desks?)|clear[\s-]desks?|paperless)\b/iu],
    [
      "monitoring",
      /\b(?:monitor(?:ed|ing)?|webcams?|cameras?|screen\s+(?:recording|capture)|proctor\w*|surveillance|recorded\s+sessions?)\b/iu,
    ],
    ["no-phone", /\bphone-?free\b/iu],
    [
      "geo-lock",
      /\bgeo[\s-]?(?:lock|fenc|block|restrict|ip|location)\w*|\bip\s+(?:restrict\w*|allow[\s-]?list\w*|white[\s-]?list\w*|lock\w*)|\blocation[\s-](?:lock|restrict)\w*/iu,
    ],
    [
      "private-room",
      /\b(?:private|dedicated|separate|locked|lockable|own)\s+(?:home\s+)?(?:rooms?|work\s?spaces?|work\s+areas?|offices?)\b|\bhome\s+(?:office\s+)?(?:audits?|inspections?|assessments?)\b/iu,
    ],
  ],
  counts: (standing) => standing === "asserted",
  bracketsApart: false,
  reworded: [
    [NO_PHONE, "phone-free"],
    [/\bno\s+byod\b/giu, "managed devices"],
  ],
  none: nothing,
  yes: tooLittle,
};

const relatedCerts: SetWords<ValueOfField<"relatedCerts">> = {
  patterns: [
    ["27701", /(?<!\d)27701(?!\d)/u],
    ["27017", /(?<!\d)27017(?!\d)/u],
    ["27018", /(?<!\d)27018(?!\d)/u],
    ["22301", /(?<!\d)22301(?!\d)/u],
    ["9001", /(?<!\d)9001(?!\d)/u],
    ["20000-1", /(?<!\d)20000(?:-1)?(?!\d)/u],
    ["42001", /(?<!\d)42001(?!\d)/u],
    ["pci-dss", /\bpci\b/iu],
    ["hitrust", /\bhitrust\b/iu],
    ["tisax", /\btisax\b/iu],
    ["csa-star", /\bcsa\b|\bstar\s+(?:level|certif|attest|registry)/iu],
    ["cyber-essentials", /\bcyber\s+essentials\b/iu],
  ],
  counts: (standing) => standing === "asserted",
  bracketsApart: false,
  none: nothing,
  yes: tooLittle,
};

/** How the values of a set field are written, by field id. */
export const setWords = { dataTypes, remoteControls, relatedCerts } as const;
