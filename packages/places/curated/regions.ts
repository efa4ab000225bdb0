import type { Names } from "./curated-country.ts";

/** Several countries under one name, by alpha-2 code; a name in capitals of a region stands for it. */
export interface CuratedRegion {
  readonly names: Names;
  readonly countries: string;
}

const NORTHERN_EUROPE = "DK EE FI FO GB IE IS LT LV NO SE AX GG IM JE SJ";
const WESTERN_EUROPE = "AT BE CH DE FR LI LU MC NL";
const SOUTHERN_EUROPE = "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK CY";
const EASTERN_EUROPE = "BG BY CZ HU MD PL RO RU SK UA";
const EUROPE = `${NORTHERN_EUROPE} ${WESTERN_EUROPE} ${SOUTHERN_EUROPE} ${EASTERN_EUROPE} TR GE AM AZ`;
const MIDDLE_EAST = "AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE";
const NORTH_AFRICA = "DZ EG LY MA SD TN EH";
const SUB_SAHARAN_AFRICA =
  "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TG TZ UG YT ZA ZM ZW";
const AFRICA = `${NORTH_AFRICA} ${SUB_SAHARAN_AFRICA}`;
const SOUTH_ASIA = "AF BD BT IN LK MV NP PK";
const SOUTHEAST_ASIA = "BN ID KH LA MM MY PH SG TH TL VN";
const EAST_ASIA = "CN HK JP KP KR MN MO TW";
const CENTRAL_ASIA = "KG KZ TJ TM UZ";
const OCEANIA = "AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV VU WF WS";
const ASIA = `${SOUTH_ASIA} ${SOUTHEAST_ASIA} ${EAST_ASIA} ${CENTRAL_ASIA} ${MIDDLE_EAST} GE AM AZ`;
const CARIBBEAN =
  "AG AI AW BB BL BM BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI";
const CENTRAL_AMERICA = "BZ CR GT HN NI PA SV";
const SOUTH_AMERICA = "AR BO BR CL CO EC FK GF GY PE PY SR UY VE";
const NORTH_AMERICA = "CA GL MX PM US";

/**
 * Regions of several countries, as trackers name them.
 * @public Loaded lazily, all exports at once.
 */
export const regions: readonly CuratedRegion[] = [
  { names: "Europe|Continental Europe|Pan-Europe|Europa|Kontinentaleuropa", countries: EUROPE },
  {
    names:
      "European Union|EU|E.U.|EU-27|EU27|Europäische Union|Unión Europea|União Europeia|Union européenne|Unione Europea|Europese Unie",
    countries: "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE",
  },
  {
    names:
      "European Economic Area|EEA|EWR|Europäischer Wirtschaftsraum|Espacio Económico Europeo|Espace économique européen",
    countries:
      "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO",
  },
  {
    names:
      "Eastern Europe|Osteuropa|Europa del Este|Europa Oriental|Europe de l'Est|Europa orientale|Leste Europeu",
    countries: `${EASTERN_EUROPE} EE LV LT RS HR SI BA MK AL ME XK GE AM`,
  },
  {
    names:
      "Central and Eastern Europe|CEE|Central Europe|Central & Eastern Europe|Mittel- und Osteuropa|Mittelosteuropa|MOE|Mitteleuropa|Europa Central|Europe centrale",
    countries: `${EASTERN_EUROPE} EE LV LT RS HR SI BA MK AL ME XK AT DE`,
  },
  {
    names: "Western Europe|Westeuropa|Europa Occidental|Europe de l'Ouest|Europa Ocidental",
    countries: `${WESTERN_EUROPE} GB IE ES PT IT DK SE NO FI`,
  },
  { names: "Southern Europe|Südeuropa|Europa del Sur|Europe du Sud", countries: SOUTHERN_EUROPE },
  {
    names: "Northern Europe|Nordeuropa|Europa del Norte|Europe du Nord",
    countries: NORTHERN_EUROPE,
  },
  {
    names:
      "Nordics|Nordic countries|Scandinavia|Skandinavien|Norden|Skandinavia|Escandinavia|Scandinavie",
    countries: "DK FI IS NO SE",
  },
  { names: "Baltics|Baltic states", countries: "EE LV LT" },
  { names: "Balkans", countries: "AL BA BG GR HR ME MK RO RS SI XK" },
  { names: "Benelux", countries: "BE NL LU" },
  { names: "DACH", countries: "DE AT CH" },
  { names: "British Isles|UK and Ireland|UKI|UK&I|UK & I", countries: "GB IE IM JE GG" },
  {
    names:
      "Middle East|ME region|Naher Osten|Oriente Medio|Moyen-Orient|Oriente Médio|Medio Oriente",
    countries: MIDDLE_EAST,
  },
  { names: "MENA|Middle East and North Africa", countries: `${MIDDLE_EAST} ${NORTH_AFRICA}` },
  { names: "GCC|Gulf|Gulf states", countries: "AE BH KW OM QA SA" },
  { names: "EMEA|Europe, Middle East and Africa", countries: `${EUROPE} ${MIDDLE_EAST} ${AFRICA}` },
  { names: "Africa|Afrika|Afrique|África", countries: AFRICA },
  { names: "North Africa|Nordafrika|Afrique du Nord|Norte de África", countries: NORTH_AFRICA },
  { names: "Sub-Saharan Africa|SSA", countries: SUB_SAHARAN_AFRICA },
  { names: "East Africa", countries: "KE UG TZ RW BI ET SO SS DJ ER MG MU MW MZ ZM ZW" },
  { names: "West Africa", countries: "BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG" },
  { names: "Southern Africa", countries: "AO BW LS MW MZ NA SZ ZA ZM ZW" },
  { names: "Asia|Asien|Asie|Azië", countries: ASIA },
  { names: "South Asia|Indian subcontinent|Südasien|Asie du Sud", countries: SOUTH_ASIA },
  {
    names:
      "Southeast Asia|South East Asia|SEA|ASEAN|SE Asia|Südostasien|Sudeste Asiático|Asie du Sud-Est",
    countries: SOUTHEAST_ASIA,
  },
  { names: "East Asia|North Asia|Far East", countries: EAST_ASIA },
  { names: "Greater China", countries: "CN HK MO TW" },
  {
    names:
      "Asia Pacific|APAC|Asia-Pac|AsiaPac|Asia and Pacific|AP region|APJ|JAPAC|Asien-Pazifik|Asia-Pazifik|Asia-Pacífico|Asia Pacífico|Ásia-Pacífico|Asie-Pacifique|Asia-Pacifico",
    countries: `${SOUTH_ASIA} ${SOUTHEAST_ASIA} ${EAST_ASIA} ${OCEANIA}`,
  },
  { names: "Oceania|Pacific|South Pacific", countries: OCEANIA },
  { names: "ANZ|Australasia|Australia and New Zealand", countries: "AU NZ" },
  {
    names: "Americas|AMER|The Americas",
    countries: `${NORTH_AMERICA} ${CENTRAL_AMERICA} ${CARIBBEAN} ${SOUTH_AMERICA}`,
  },
  {
    names:
      "North America|NA region|NAM|NORAM|Nordamerika|Norteamérica|América del Norte|América do Norte|Amérique du Nord|Nord America",
    countries: NORTH_AMERICA,
  },
  {
    names:
      "Latin America|LATAM|LAC|Latin America and Caribbean|América Latina|Latinoamérica|Lateinamerika|Amérique latine|America Latina|Iberoamérica",
    countries: `MX ${CENTRAL_AMERICA} ${CARIBBEAN} ${SOUTH_AMERICA}`,
  },
  {
    names:
      "South America|Südamerika|Sudamérica|Suramérica|América del Sur|América do Sul|Amérique du Sud|Sud America",
    countries: SOUTH_AMERICA,
  },
  {
    names:
      "Central America|CAM|Central America and Caribbean|Mittelamerika|Zentralamerika|Centroamérica|América Central|Amérique centrale",
    countries: `${CENTRAL_AMERICA} ${CARIBBEAN}`,
  },
  { names: "Caribbean|West Indies|Karibik|Caribe|Caraïbes", countries: CARIBBEAN },
];

/**
 * Everyday and former names of countries that the generated data lacks, by alpha-2 code.
 * @public Loaded lazily, all exports at once.
 */
export const countryNames: Readonly<Record<string, Names>> = {
  AE: "UAE|U.A.E.|Emirates|The Emirates",
  BA: "Bosnia|BiH",
  BO: "Bolivia",
  CD: "DRC|DR Congo|Congo Kinshasa|Zaire",
  CI: "Ivory Coast|Cote d Ivoire",
  CN: "PRC|P.R. China|People's Republic of China|Mainland China",
  CZ: "Czech Republic|Czech",
  DE: "Deutschland",
  DO: "Dominican Republic|DR|Dom Rep|Rep. Dominicana|República Dominicana",
  ES: "España",
  GB: "UK|U.K.|Great Britain|Britain|United Kingdom",
  GR: "Hellas",
  HK: "Hong Kong SAR",
  IE: "Republic of Ireland|ROI|Eire",
  KR: "South Korea|Korea|ROK",
  LK: "Ceylon",
  MM: "Burma",
  MO: "Macau|Macao",
  MX: "Mexico|México|Mex",
  NL: "Holland|The Netherlands",
  NZ: "Aotearoa",
  PH: "Philippines|The Philippines|Phils|Phil|Pilipinas|RP",
  PK: "Pak",
  RU: "Russia",
  SA: "KSA|Saudi",
  SG: "S'pore",
  SV: "Salvador",
  SZ: "Swaziland",
  TR: "Turkey|Türkiye|Turkiye",
  TT: "Trinidad|Trinidad & Tobago",
  TW: "Taiwan|ROC",
  US: "USA|U.S.A.|U.S.|US|America|United States|The States",
  VN: "Vietnam|Viet Nam|VNM",
  XK: "Kosovo",
  ZA: "South Africa|RSA|S. Africa",
};
