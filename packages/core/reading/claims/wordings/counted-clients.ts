import { oneOf, wordings } from "../../text/wordings.ts";

/** "Oltre 50 clienti", "50社以上が": those whom the vendor has brought there, said before; not in English. */
export const COUNTED_CLIENTS_BEFORE = new RegExp(
  String.raw`(?:\d+\s?(?:${oneOf({
    "in Latin letters": wordings`
      (?:\p{L}+\s)?(?:clientes|clienti|clients|kund\p{L}+|klient\p{L}+|klanten|zákazník\p{L}*|müşteri\p{L}*)
      (?:empresas|aziende|imprese|firm|entreprises|unternehmen|bedrijven|företag|společností)(?!\p{L})
    `,
    "in East Asian scripts": wordings`
      社 | (?:多)?[家间間] | (?:여\s?)?개\s?(?:사|기업|업체)
    `,
  })})[^.;。]*$)`,
  "iu",
);

/** "… de nuestros clientes", "… für unsere Kunden": whose it is, said after. */
export const OF_CLIENTS_AFTER =
  /^[^.;,:]{0,30}?(?<!\p{L})(?:de|para|per|dei|für|pour|dla|voor|van)\s(?:i\s)?(?:nuestros|nossos|nostri|unsere[rn]?|nos|naszych|onze|seus|sus)\s(?:clientes|clienti|kunden|clients|klientów|klanten)(?!\p{L})/iu;
