import { comparable } from "@scopefit/core/facts/row-identity";
import {
  addDays,
  calendarDay,
  dayInWords,
  dayNumber,
  type IsoDay,
} from "@scopefit/core/reading/dates/iso-day";

import type { RunReport } from "../run-report.ts";
import type { VendorReport } from "../vendor-report.ts";
import { headerField } from "./encoded-header.ts";
import { quotedPrintable } from "./quoted-printable.ts";

/** A vendor gets two working weeks to answer. */
const DAYS_TO_ANSWER = 14;

/** An e-mail to one vendor, ready to be given a receiver and sent. */
export interface VendorMail {
  readonly vendor: string;
  readonly subject: string;
  readonly text: string;
  /** The whole message (RFC 5322), without sender and receiver: programs open it as a draft. */
  readonly message: string;
}

/** One e-mail for each vendor that has questions to answer: all its rows, grouped by service. */
export function vendorMails({ vendors, asOf }: RunReport): readonly VendorMail[] {
  const groups = new Map<string, VendorReport[]>();
  for (const vendor of vendors) {
    if (vendor.questions.length === 0) continue;
    const key = comparable(vendor.identity.vendor);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [vendor]);
    else group.push(vendor);
  }
  return [...groups.values()].map((rows) => mailFor(rows, asOf));
}

function mailFor(rows: readonly VendorReport[], asOf: IsoDay): VendorMail {
  const vendor = oneLine(rows[0]?.identity.vendor ?? "") || "your company";
  const subject = `Questions on the assurance of ${vendor}`;
  const text = bodyOf(vendor, rows, asOf);
  return { vendor, subject, text, message: messageOf(subject, text, asOf) };
}

function bodyOf(vendor: string, rows: readonly VendorReport[], asOf: IsoDay): string {
  const { shared, byService } = groupedQuestions(rows);
  const numbers = counter();
  const listed = (questions: readonly string[]) =>
    questions.map((question) => `${numbers()}. ${question}`).join("\n");
  const evidence = [...new Set(rows.flatMap((row) => row.evidence))];
  const blocks = [
    `Dear ${vendor} team,`,
    "We are reviewing which of the services we buy from you lie inside your ISO/IEC 27001 certificate or SOC 2 report. Could you please answer the following?",
    ...(shared.length === 0 ? [] : [`${sharedTitle(byService)}\n${listed(shared)}`]),
    ...byService.map(({ service, questions }) => `${service}\n${listed(questions)}`),
    ...(evidence.length === 0
      ? []
      : [`Please send:\n${evidence.map((it) => `- ${it}`).join("\n")}`]),
    `An answer by ${dayInWords(addDays(asOf, DAYS_TO_ANSWER))} would help us. If a document may only be shared under an NDA, please tell us how to sign one.`,
    "Kind regards",
  ];
  return `${blocks.join("\n\n")}\n`;
}

interface ServiceQuestions {
  readonly service: string;
  readonly questions: readonly string[];
}

/** Questions asked for every service come first and once; the others stand under their service. */
function groupedQuestions(rows: readonly VendorReport[]) {
  const services = new Map<string, Set<string>>();
  for (const { identity, questions } of rows) {
    const service = oneLine(identity.service) || "The service";
    services.set(service, new Set([...(services.get(service) ?? []), ...questions]));
  }
  const sets = [...services.values()];
  const shared =
    sets.length < 2 ? [] : [...(sets[0] ?? [])].filter((it) => sets.every((set) => set.has(it)));
  const byService = [...services]
    .map(([service, questions]): ServiceQuestions => ({
      service: `${service}:`,
      questions: [...questions].filter((question) => !shared.includes(question)),
    }))
    .filter(({ questions }) => questions.length > 0);
  return { shared, byService };
}

function sharedTitle(byService: readonly ServiceQuestions[]): string {
  return byService.length === 0 ? "For all services:" : "For all services alike:";
}

function counter(): () => number {
  let number = 0;
  return () => (number += 1);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

const WEEKDAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"] as const;

/** "Mon, 23 Nov 2026 00:00:00 +0000" (RFC 5322, 3.3). Day 0, the first of 1970, was a Thursday. */
function mailDate(day: IsoDay): string {
  const weekday = WEEKDAYS[((dayNumber(day) % 7) + 7) % 7] ?? "";
  const [dayOfMonth, month = ""] = dayInWords(day).split(" ");
  const year = String(calendarDay(day).year).padStart(4, "0");
  return `${weekday}, ${dayOfMonth} ${month.slice(0, 3)} ${year} 00:00:00 +0000`;
}

/** `X-Unsent` makes mail programs open the message as a draft of the reader's own. */
function messageOf(subject: string, text: string, asOf: IsoDay): string {
  return [
    `Date: ${mailDate(asOf)}`,
    headerField("Subject", subject),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "X-Unsent: 1",
    "",
    quotedPrintable(text),
  ].join("\r\n");
}
