import { phrases } from "../../text/phrases.ts";
import { stemSet } from "../../text/word-stem.ts";

/** Countries and regions by the names that stand beside a service. */
export const COUNTRIES: readonly string[] = phrases(
  "argentina, australia, austria, bangladesh, belgium, brazil, bulgaria, cambodia, canada, chile, china, colombia, costa rica, croatia, " +
    "cyprus, czech republic, czechia, denmark, dominican republic, ecuador, egypt, el salvador, england, estonia, ethiopia, fiji, finland, " +
    "france, germany, ghana, greece, guatemala, honduras, hong kong, hungary, iceland, india, indonesia, ireland, israel, italy, jamaica, " +
    "japan, jordan, kenya, korea, latvia, lebanon, lithuania, luxembourg, madagascar, malaysia, malta, mauritius, mexico, morocco, nepal, " +
    "netherlands, new zealand, nicaragua, nigeria, norway, oman, pakistan, panama, paraguay, peru, philippines, poland, portugal, " +
    "puerto rico, qatar, romania, rwanda, saudi arabia, scotland, senegal, serbia, singapore, slovakia, slovenia, south africa, south korea, " +
    "spain, sri lanka, sweden, switzerland, taiwan, thailand, tunisia, turkey, uganda, ukraine, united arab emirates, united kingdom, " +
    "united states, uruguay, usa, vietnam, wales, europe, north america, south america, latin america, apac, emea, latam, dach, anz, mena, " +
    "nordics, benelux, baltics, iberia, deutschland, osterreich, schweiz, espana, italia, brasil, polska, nederland, belgie, belgique, suisse, " +
    "sverige, norge, danmark, suomi",
);

/** Languages, as a service is asked for in them. */
export const LANGUAGES: readonly string[] = phrases(
  "english, french, german, spanish, italian, portuguese, dutch, polish, czech, slovak, hungarian, romanian, bulgarian, greek, turkish, " +
    "russian, ukrainian, arabic, hebrew, hindi, urdu, bengali, tamil, mandarin, cantonese, japanese, korean, thai, vietnamese, tagalog, " +
    "filipino, bahasa, malay, swedish, norwegian, danish, finnish, nordic languages, swahili, afrikaans, catalan, croatian, serbian, " +
    "bilingual, trilingual, native speakers, native speaker, french speaking, german speaking, spanish speaking, english speaking",
);

/** When the service is given. */
export const HOURS: readonly string[] = phrases(
  "24x7, 24 x 7, 24 7, 24x7x365, 24 7 365, 24x5, 24 5, 8x5, 12x5, 16x5, 10x6, 24h, 24 h, 24 hours, round the clock, " +
    "out of hours, after hours, office hours, business hours, working hours, weekends, night shift, day shift, follow the sun, " +
    "mon fri, mo fr, 8 18h, 8 22h, 9 5, 8 20h",
);

/** For whom it is, where that is no line of its own. */
export const CLIENT_KINDS: readonly string[] = phrases(
  "sme, smes, smb, smbs, micro businesses, freelancers, start ups",
);

/** In which trade, where a bracket says no more than that: "billing (telco)". */
export const TRADES: readonly string[] = phrases(
  "telco, telecom, telecoms, telecommunications, retail, utilities, utility, energy, airline, airlines, travel, hospitality, automotive, fmcg, " +
    "gaming, media, public sector, private sector, government, b2b, b2c, e commerce, ecommerce, e com, d2c",
);

/** Countries, regions and languages by their letters, written in capitals. */
export const CODES: ReadonlySet<string> = new Set(
  (
    "UK US USA EU UAE KSA GB DE AT CH FR BE NL LU ES PT GR IE DK SE FI PL CZ SK HU RO BG RS UA TR EE LV LT MT CY IL EG MA TN ZA NG KE GH RW " +
    "IN PK BD LK NP PH MY SG TH VN JP KR CN TW HK AU NZ BR MX CL PE UY EC GT SV HN NI JM CA CO CR DO EN JA ZH KO SV DA NB"
  ).split(" "),
);

/** Letters that mean a country or a language beside such, and by themselves something else. */
export const LETTERS_OF_MORE: ReadonlySet<string> = new Set(
  "NO IT AR ID PA SI IS HE FA BO HI TL LA FIL".split(" "),
);

/** What is counted where the size of an engagement is told. */
export const QUANTITIES: ReadonlySet<string> = stemSet(
  "fte ftes seat ee ees employee headcount head hc agent people payslip file document doc page call contact ticket case invoice " +
    "transaction record image word minute hour rack server user item claim order review check chart line",
);

/** How often that much comes. */
export const RHYTHMS: ReadonlySet<string> = new Set(
  "mo month mth monthly pm yr year pa annum yearly annually day daily wk week weekly hr hour".split(
    " ",
  ),
);
