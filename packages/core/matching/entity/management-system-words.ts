/** What is certified of a company, in the languages that certificates are written in, as the part of a pattern. */
export const MANAGEMENT_SYSTEM = [
  String.raw`ISMS|IMS|SMSI|SGSI|(?:integrated\s+|information\s+security\s+)?management\s+systems?(?:\s+for\s+information\s+security)?`,
  String.raw`(?:Informationssicherheits-?\s?)?[Mm]anagementsystem(?:\s+für\s+Informationssicherheit)?`,
  String.raw`syst[èe]me\s+de\s+management(?:\s+de\s+la\s+sécurité\s+de\s+l[’']information)?`,
  String.raw`sistema\s+de\s+gesti[óo]n(?:\s+de\s+(?:la\s+)?seguridad\s+de\s+la\s+información)?`,
  String.raw`sistema\s+de\s+gestão(?:\s+d[ae]\s+segurança\s+da\s+informação)?`,
  String.raw`sistema\s+di\s+gestione(?:\s+(?:per\s+la|della)\s+sicurezza\s+delle\s+informazioni)?|managementsysteem`,
].join("|");
