import { phraseAt, phraseIndex } from "../../text/phrase-index.ts";
import { wordsOf } from "../../text/words.ts";

/** What buyers clip where they name a service in a cell, and what it is written out. */
const CLIPPED: Readonly<Record<string, string>> = {
  coll: "collections",
  colls: "collections",
  med: "medical",
  acct: "accounting",
  acctg: "accounting",
  recon: "reconciliation",
  recons: "reconciliation",
  proc: "processing",
  "t and e": "travel and expense",
  "t and s": "trust and safety",
  mod: "moderation",
  transl: "translation",
  annot: "annotation",
  cust: "customer",
  supp: "support",
  inv: "invoice",
  pymt: "payment",
  pmt: "payment",
  infra: "infrastructure",
  maint: "maintenance",
  appt: "appointment",
  auth: "authorization",
  "pre auth": "prior authorization",
  doc: "document",
  docs: "documents",
  verif: "verification",
  "bg check": "background check",
  bgv: "background check",
  ib: "inbound calls",
  ob: "outbound calls",
  "ib voice": "inbound calls",
  "ob voice": "outbound calls",
  "voice ib": "inbound calls",
  "voice ob": "outbound calls",
  cs: "customer service",
  tech: "technical",
  fin: "finance",
  accts: "accounts",
  "desarrollo de apps": "desarrollo de aplicaciones",
  "desenvolvimento de apps": "desenvolvimento de aplicacoes",
  app: "application",
  apps: "applications",
  mktg: "marketing",
  hd: "help desk",
  sd: "service desk",
  bo: "back office",
  "rev cycle": "revenue cycle",
  elig: "eligibility",
  whse: "warehousing",
  "fp a": "financial planning and analysis",
  fwd: "forwarding",
  prep: "preparation",
  sw: "software",
  "staff aug": "staff augmentation",
  "soc l1": "security operations center",
  "soc l2": "security operations center",
  gen: "generation",
  "exp claim": "expense claims",
  "exp report": "expense reports",
  "exp mgmt": "expense management",
  "reg reporting": "regulatory reporting",
  "pv case": "pharmacovigilance case",
  "tm alert": "transaction monitoring",
  "tm alert handling": "transaction monitoring",
  "pen test": "penetration testing",
  dba: "database administration",
  "lead gen": "lead generation",
  "scan and index": "document scanning",
  "scan and key": "document scanning and data entry",
  "scan and shred": "document scanning and document destruction",
  "store and shred": "records storage and document destruction",
  "scan and store": "document scanning and records storage",
  "scan and archive": "document scanning and records storage",
  "scan to archive": "document scanning and records storage",
  "pick and pack": "order picking",
  "pick pack": "order picking",
  shred: "shredding",
  scan: "scanning",
};

const clipped = phraseIndex(Object.entries(CLIPPED));

/** "Med coding", "debt coll.", "voice CS": a service as a buyer types it, written out. */
export function writtenOut(text: string): string {
  const words = wordsOf(text);
  let out = "";
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const found = phraseAt(clipped, words, at);
    const first = words[at];
    if (found === null || first === undefined) continue;
    const end = endOf(text, words[found.last]?.end ?? first.end);
    out += text.slice(from, first.start) + found.value;
    from = end;
    at = found.last;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Behind the full stop of a clipped word, which ends no clause. */
function endOf(text: string, end: number): number {
  return text.charAt(end) === "." ? end + 1 : end;
}
