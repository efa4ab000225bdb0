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

/** Boundaries by which a service is left out. */
const OUTSIDE = ["outside", "outside of", "beyond", "not within"].flatMap((outside) =>
  phrases(
    "the isms, isms, the isms boundary, the isms scope, isms scope, the boundary, the boundaries, the boundary of the isms, " +
      "the boundaries of the isms, the boundary of the system, the system boundary, the system, the certified scope, the certification, " +
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
const NEGATOR_ABROAD = phrases("ilman, nelkul");

/** The wordings of negation and limits, with those by which a scope leaves a service to somebody else. */
export const serviceCues = cuesWith({
  // Who else does it is not said to be in scope, and not said to be out of it.
  either: [...IS_DONE_BY, ...DONE_REGULARLY, ...WHERE_AGREED],
  frame: DONE_BY_VENDOR,
  "ruled-out": [
    ...NOT_DONE,
    ...DONE_BY_CLIENTS,
    ...LEFT_TO_CLIENTS,
    ...OUTSIDE,
    ...GIVEN_AWAY,
    ...RULED_OUT_ABROAD,
  ],
  exception: EXCEPTION_ABROAD,
  negator: NEGATOR_ABROAD,
  limiter: LIMITER_ABROAD,
});
