/** Spellings that mean one word in headings. */
const SPELLINGS: Readonly<Record<string, string>> = {
  cert: "certificate",
  certs: "certificates",
  certification: "certification",
  exp: "expiry",
  expiration: "expiry",
  expires: "expiry",
  org: "organisation",
  organization: "organisation",
  organizations: "organisations",
  no: "number",
  nbr: "number",
  num: "number",
  dt: "date",
  ctr: "centre",
  center: "centre",
  centers: "centres",
  subproc: "subprocessor",
  subprocs: "subprocessors",
  tpsp: "third party",
  license: "licence",
  soc2: "soc 2",
  soc1: "soc 1",
  iso27001: "iso 27001",
  iso27k: "iso 27001",
  addl: "additional",
  mgmt: "management",
  desc: "description",
  svc: "service",
};

/**
 * A heading as plain words, so that "CertExpiry", "Cert. expiry (dd/mm)" and "3.2 CERT EXPIRY" read
 * alike: lower case, no punctuation, no question number, common short forms spelt out.
 */
export function headingWords(heading: string): string {
  const spaced = heading
    .normalize("NFKC")
    // "Location(s)" is a plural.
    .replace(/\(s\)/giu, "s")
    .replace(/\bSoA\b/gu, "soa")
    .replace(/info\s?sec(?!\p{L})/giu, "infosec")
    .replace(/([a-z])([A-Z])/gu, "$1 $2")
    // The plural of an acronym ("CUECs") is one word.
    .replace(/([A-Z]+)([A-Z](?:[a-rt-z]|s[a-z]))/gu, "$1 $2")
    .toLowerCase()
    .replace(/#/gu, " number ")
    .replace(/&/gu, " and ")
    .replace(/\bsub[-\s](processors?|contractors?)\b/gu, "sub$1")
    .replace(/[’']s\b/gu, "s")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim()
    .replace(/^(?:q\s?\d+|[a-z]{4}\s\d{2}|\d+(?:\s\d+)*)\s(?=\D)/u, "");
  return spaced
    .split(" ")
    .map((word) => (Object.hasOwn(SPELLINGS, word) ? (SPELLINGS[word] ?? word) : word))
    .join(" ");
}
