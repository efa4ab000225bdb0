import { LANGUAGES } from "../../reading/services/typed/engagement-words.ts";
import type { ServiceLine } from "../../reading/services/lexicon/service-line.ts";
import { type PhraseIndex, phraseIndex } from "../../reading/text/phrase-index.ts";
import { phrases } from "../../reading/text/phrases.ts";
import { SUPPORT_LEVELS } from "./support-levels.ts";

/** Kinds of one service of which a vendor may do some and not the others. */
export interface KindFamily {
  /** The lines of service that come in these kinds; `null` where every line may. */
  readonly lines: ReadonlySet<ServiceLine> | null;
  /** The kinds that a phrase stands for: several where it is a wider one, such as general insurance. */
  readonly kinds: PhraseIndex<readonly string[]>;
}

const INSURANCES: Readonly<Record<string, string>> = {
  health:
    "health, healthcare, medical, dental, hospital, pharmacy, private medical insurance, salud, saude, sante, krankenversicherung, medico, maladie",
  motor:
    "motor, auto, automobile, vehicle, car insurance, car claim, kfz, automovil, automotor, vehiculo",
  property:
    "property, household, homeowner, home insurance, home claim, building insurance, building claim, contents insurance, hogar, habitation",
  life: "life insurance, life assurance, life claim, life policy, life and pension, seguro de vida, assurance vie, lebensversicherung",
  travel: "travel insurance, travel claim, travel assistance, viaje, reiseversicherung",
  liability: "liability, casualty, professional indemnity",
  marine: "marine, cargo claim, hull",
  pet: "pet insurance, pet claim",
  labour:
    "workers compensation, workers comp, employers liability, disability claim, disability insurance",
  warranty: "warranty, extended warranty",
  crop: "crop insurance, crop claim, agricultural insurance",
};

/** Insurances that stand for several. */
const WIDER_INSURANCES: Readonly<Record<string, readonly string[]>> = {
  "general insurance": ["motor", "property", "travel", "liability", "marine", "pet"],
  "non life insurance": ["motor", "property", "travel", "liability", "marine", "pet"],
  "property and casualty": ["motor", "property", "liability"],
  "p c insurance": ["motor", "property", "liability"],
  "life and health": ["life", "health"],
};

const DEBTORS: Readonly<Record<string, string>> = {
  consumer: "consumer, b2c, retail debt, retail customer, retail client, private individual",
  business:
    "b2b, commercial debt, commercial collection, commercial claim, corporate client, corporate customer, business customer",
};

/** What is transcribed or translated: who does it for doctors need not do it for courts. */
const FIELDS_OF_TEXTS: Readonly<Record<string, string>> = {
  medical: "medical, clinical, health, healthcare, patient",
  legal: "legal, court, law, litigation",
  academic: "academic, university, research interview",
  media: "media, broadcast, subtitle, film, television",
};

/** When a desk is staffed; what says nothing of it may be staffed at any time. */
const HOURS: Readonly<Record<string, readonly string[]>> = {
  "24x7": ["day", "night"],
  "24 7": ["day", "night"],
  "24 hours": ["day", "night"],
  "round the clock": ["day", "night"],
  night: ["night"],
  nighttime: ["night"],
  overnight: ["night"],
  "out of hours": ["night"],
  "after hours": ["night"],
  "business hours": ["day"],
  "office hours": ["day"],
  "working hours": ["day"],
  daytime: ["day"],
};

/** Languages that are one each: "bilingual" and "French speaking" tell of none or say it again. */
const ONE_LANGUAGE = LANGUAGES.filter(
  (language) => !/bilingual|trilingual|native|speaking|nordic/u.test(language),
);

/** The families, each with the lines that come in its kinds. */
export const kindFamilies: readonly KindFamily[] = [
  {
    lines: new Set(["claims-processing"]),
    kinds: indexOf({ ...WIDER_INSURANCES, ...byPhrase(INSURANCES) }),
  },
  {
    lines: new Set(["collections", "kyc-fraud", "banking-operations"]),
    kinds: indexOf(byPhrase(DEBTORS)),
  },
  {
    lines: new Set(["transcription-translation"]),
    kinds: indexOf(byPhrase(FIELDS_OF_TEXTS)),
  },
  { lines: null, kinds: indexOf(SUPPORT_LEVELS) },
  { lines: null, kinds: indexOf(HOURS) },
  {
    lines: null,
    kinds: indexOf(Object.fromEntries(ONE_LANGUAGE.map((language) => [language, [language]]))),
  },
];

function byPhrase(
  kinds: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, list]) =>
      phrases(list).map((phrase) => [phrase, [kind]] as const),
    ),
  );
}

function indexOf(
  kinds: Readonly<Record<string, readonly string[]>>,
): PhraseIndex<readonly string[]> {
  return phraseIndex(Object.entries(kinds));
}
