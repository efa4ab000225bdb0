import { cuesWith } from "../../text/negation.ts";
import { phrases } from "../../text/phrases.ts";

function after(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));
}

const CLIENTS = phrases(
  "the customer, the customers, customers, our customers, its customers, the client, the clients, clients, our clients, its clients, " +
    "the customer itself, the client itself, clients themselves, customers themselves, the principal, the data controller",
);
const DONE = phrases(
  "provided, performed, operated, delivered, carried out, handled, run, done, executed, managed, supplied, undertaken, processed, owned",
);

const IS_DONE_BY = DONE.flatMap((done) => [`is ${done} by`, `are ${done} by`]);

/** "Hosting is operated by the customer": what the clients do themselves the vendor does not. */
const DONE_BY_CLIENTS = after(IS_DONE_BY, CLIENTS);

/** Who does it where the vendor does: "is provided by trained agents". */
const OWN_DOERS = phrases(
  "our, our own, its own, own, us, the organization, the company, the vendor, the supplier, the service provider, qualified, trained, experienced, " +
    "certified, dedicated, skilled, specialized, native, expert, professional, agent, staff, employee, team, a team, a dedicated, specialist, analyst",
);

/** "Payroll is provided by our own staff", "services which are provided by Acme": done by the vendor. */
const DONE_BY_VENDOR = [...after(IS_DONE_BY, OWN_DOERS), ...after(["which", "that"], IS_DONE_BY)];

/** "Penetration tests are carried out yearly": what the vendor has done to itself. */
const DONE_REGULARLY = after(
  after(["is", "are"], phrases("carried out, performed, conducted, done")),
  phrases(
    "annually, yearly, regularly, periodically, quarterly, at least, once a year, every year",
  ),
);

/** "Interpreting is not offered": the vendor does not do it at all. */
const NOT_DONE = after(
  ["not", "never", "no longer", "not currently"],
  [
    ...DONE,
    ...phrases(
      "offered, part of the service, available, supported, sold, marketed, conducted, rendered",
    ),
  ],
);

/** "Including, where agreed, finance processes". */
const WHERE_AGREED = after(
  ["where", "if", "when"],
  phrases("agreed, contracted, contractually agreed, requested, ordered, commissioned"),
);

const LEFT_TO_CLIENTS = phrases(
  "remains with the client, remains with the customer, remain with the client, remain with the customer, stays with the client, " +
    "stays with the customer, is retained by the client, are retained by the client, is retained by the customer, are retained by the customer, " +
    "is the responsibility of the client, is the responsibility of the customer, are the responsibility of the client, " +
    "are the responsibility of the customer, remains the responsibility of the client, remains the responsibility of the customer",
);

/** "The payroll bureau was sold": the vendor has parted with it. Goods that "were sold" are what a service is about. */
const PARTED_WITH = [
  ...after(
    phrases("was, has been, have been, has since been, have since been, had been"),
    phrases(
      "sold, sold off, sold to, divested, disposed of, spun off, spun out, hived off, carved off, wound up, wound down, closed down, " +
        "shut down, handed over to, transferred to, transferred out, given up, abandoned, discontinued",
    ),
  ),
  ...after(
    ["were"],
    phrases("divested, disposed of, spun off, hived off, wound up, wound down, discontinued"),
  ),
  ...phrases(
    "wurde verkauft, wurde veraussert, wurde eingestellt, wurde abgegeben, wurde ausgegliedert, veraussert, ausgegliedert, " +
      "a ete vendu, a ete vendue, a ete cede, a ete cedee, a ete arrete, a ete arretee, ont ete cedes, ont ete cedees, " +
      "fue vendido, fue vendida, se vendio, fue cedido, fue cedida, ha sido vendido, ha sido vendida, dejo de prestarse, " +
      "foi vendido, foi vendida, foi alienado, foi alienada, foi descontinuado, foi descontinuada, deixou de ser prestado, " +
      "stato venduto, stata venduta, stato ceduto, stata ceduta, stato dismesso, stata dismessa, " +
      "is verkocht, werd verkocht, is afgestoten, werd afgestoten, is beeindigd, " +
      "zostal sprzedany, zostala sprzedana, zostalo sprzedane",
  ),
];
/** What was sold is bought goods here: "support for a device that was sold". */
const GOODS_SOLD = after(
  ["that", "which", "it", "device", "product", "item"],
  ["was sold", "has been sold", "have been sold"],
);

/** Work that has its name from a word for plans: "planned maintenance" is done, not planned. */
const CALLED_PLANNED = [
  ...after(
    ["planned", "scheduled"],
    phrases(
      "maintenance, preventive maintenance, preventative maintenance, and reactive maintenance, and unplanned maintenance, " +
        "and responsive repair, surgery, admission, flight",
    ),
  ),
  "expected credit loss",
];

/** "Nothing else": the list is closed to what stands before. */
const NOTHING_ELSE = phrases(
  "nothing else, nothing more, nothing beyond, nothing beyond that, nothing beyond this, nothing further, nothing besides, " +
    "sonst nichts, nichts sonst, nichts weiter, nichts anderes, rien dautre, rien de plus, nada mas, nada mais, nientaltro, " +
    "niets anders, nic wiecej, ingenting annat, intet andet, ingenting annet",
);

/** Boundaries by which a service is left out. */
const OUTSIDE = ["outside", "outside of", "beyond", "not within", "not in", "not inside"].flatMap(
  (outside) =>
    phrases(
      "the isms, isms, the isms boundary, the isms scope, isms scope, the boundary, the boundaries, the boundary of the isms, " +
        "the boundaries of the isms, the boundary of the system, the system boundary, the system, the certified scope, certified scope, the audited scope, audited scope, the certification, " +
        "the certificate, the perimeter, the audit scope, the scope of the isms, the scope of certification",
    ).map((boundary) => `${outside} ${boundary}`),
);

/** "Destruction is subcontracted and excluded from the scope". */
const GIVEN_AWAY = phrases("subcontracted, sub contracted, outsourced").flatMap((given) =>
  phrases(
    "excluded, excluded from scope, excluded from the scope, not covered, not included, not in scope, out of scope, outside the scope",
  ).map((left) => `${given} and ${left}`),
);

/** What leaves a service out in languages of which the general tables know nothing. */
const EXCEPTION_ABROAD = phrases(
  "exceptuando, exceptuada, excetuando, con exclusion de, con exclusion del, eccezion fatta per, con esclusione di, con esclusione del, " +
    "con esclusione della, met uitsluiting van, exklusive, eksklusive, en dehors de, mis a part, lukuun ottamatta, pois lukien, kiveve, kivetelevel, cu exceptia, mai putin",
);
const RULED_OUT_ABROAD = phrases(
  "ei sisally, eivat sisally, ei kuulu, eivat kuulu, soveltamisalan ulkopuolella, nem tartozik, nem terjed ki, nem resze, " +
    "nu este inclus, nu este inclusa, nu sunt incluse, nu face parte, nu fac parte, in afara domeniului, exclus din domeniu",
);
/** What limits a scope to what follows. */
const LIMITER_ABROAD = phrases(
  "limitatamente a, limitatamente al, limitatamente alla, limitatamente ai, limitatamente alle, limitatamente agli, limitato a, limitato al, " +
    "limitata a, limitata alla, limite au, limitee au, limite aux, limitee aux, limitado aos, limitada ao, beperkt tot",
);
/** What has no certificate, or came too late for this one. */
const UNCERTIFIED = phrases(
  "utan certifiering, utan certifikat, ohne zertifizierung, ohne zertifikat, sans certification, sans certificat, sin certificacion, sin certificado, " +
    "sem certificacao, sem certificado, senza certificazione, senza certificato, zonder certificering, zonder certificaat, bez certyfikacji, bez certyfikatu, " +
    "uden certificering, uten sertifisering",
);
const TOO_LATE = after(
  phrases("added, introduced, launched, started, begun, began, acquired, opened, taken on"),
  phrases(
    "after the period, after the period end, after the end of the period, after the audit, after the report date, since the audit",
  ),
);
/** "Cobrança (a integrar em 2027)": where a day follows. */
const NOT_YET_ABROAD = phrases(
  "a integrar em, a incluir em, a incorporar em, a incorporar en, a incluir en, a integrar en, a ajouter en, a integrer en, a inclure en, " +
    "toe te voegen in, wird aufgenommen, werden aufgenommen, kommt hinzu, kommen hinzu",
);
const NEGATOR_ABROAD = phrases("ilman, nelkul");

/** The wordings of negation and limits, with those by which a scope leaves a service to somebody else. */
export const serviceCues = cuesWith({
  // Who else does it is not said to be in scope, and not said to be out of it.
  either: [...IS_DONE_BY, ...DONE_REGULARLY, ...WHERE_AGREED],
  frame: [...DONE_BY_VENDOR, ...GOODS_SOLD, ...CALLED_PLANNED],
  only: NOTHING_ELSE,
  "ruled-out": [
    ...NOT_DONE,
    ...DONE_BY_CLIENTS,
    ...LEFT_TO_CLIENTS,
    ...OUTSIDE,
    ...GIVEN_AWAY,
    ...PARTED_WITH,
    ...UNCERTIFIED,
    ...TOO_LATE,
    ...RULED_OUT_ABROAD,
  ],
  exception: EXCEPTION_ABROAD,
  "not-yet": NOT_YET_ABROAD,
  negator: NEGATOR_ABROAD,
  limiter: LIMITER_ABROAD,
});
