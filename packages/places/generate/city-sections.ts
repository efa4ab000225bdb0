/**
 * Divisions that are one city: every other place in them is a district of it. By GeoNames code of
 * the first-level or second-level division.
 */
export const citySections: Readonly<Record<string, string>> = {
  "AR.07": "Buenos Aires",
  "AT.09": "Vienna",
  "CL.12.131": "Santiago",
  "CN.22": "Beijing",
  "CN.23": "Shanghai",
  "CZ.52": "Prague",
  "DE.04": "Hamburg",
  "DE.16": "Berlin",
  "EG.11": "Cairo",
  "GB.ENG.GLA": "London",
  "HU.05": "Budapest",
  "IN.07": "Delhi",
  "MX.09": "Mexico City",
  "MY.14": "Kuala Lumpur",
  "NG.05": "Lagos",
  "PL.78.1465": "Warsaw",
  "PT.14.1106": "Lisbon",
  "RO.10": "Bucharest",
  "RU.48": "Moscow",
  "TH.40": "Bangkok",
  "TR.34": "Istanbul",
  "ZA.06.JHB": "Johannesburg",
  "ZA.11.CPT": "Cape Town",
};
