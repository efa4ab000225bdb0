import { expect, test } from "vitest";

import { openOutcome } from "../../testing/checked-row.ts";
import { fullRow } from "../../testing/full-row.ts";
import { runReportOf } from "../../testing/run-report.ts";
import { vendorMails } from "./vendor-mails.ts";

const asks = (...rules: readonly string[]) => rules.map((rule) => openOutcome(rule, "gap", "high"));

test("a vendor gets one e-mail for all its services, and one without questions gets none", () => {
  const mails = vendorMails(
    runReportOf([
      fullRow("Dapitan Voice", "Payroll", 7, asks("a", "b")),
      fullRow("Tala Contact", "Payroll", 8),
      fullRow("DAPITAN VOICE", "Chat support", 9, asks("a", "c")),
    ]),
  );
  expect(mails.map(({ vendor }) => vendor)).toEqual(["Dapitan Voice"]);
  expect(mails[0]?.text).toContain(
    [
      "For all services alike:\n1. Question of a?",
      "Payroll:\n2. Question of b?",
      "Chat support:\n3. Question of c?",
      "Please send:\n- The certificate.",
      "An answer by 7 December 2026 would help us.",
    ].join("\n\n"),
  );
});

test("two rows about one service ask each thing once", () => {
  const [mail] = vendorMails(
    runReportOf([
      fullRow("Tala", "Payroll", 7, asks("a")),
      fullRow("Tala", "Payroll", 8, asks("a", "b")),
    ]),
  );
  expect(mail?.text).toContain("Payroll:\n1. Question of a?\n2. Question of b?\n");
});

test("the message is a draft with a subject, in lines that any mail program takes", () => {
  const [mail] = vendorMails(runReportOf([fullRow("Société\r\nBcc: x", "Payroll", 7, asks("a"))]));
  const [head = ""] = mail?.message.split("\r\n\r\n") ?? [];
  expect(head.split("\r\n")).toEqual([
    "Date: Mon, 23 Nov 2026 00:00:00 +0000",
    "Subject: =?utf-8?q?Questions_on_the_assurance_of_Soci=C3=A9t=C3=A9_Bcc=3A_?=",
    " =?utf-8?q?x?=",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: quoted-printable",
    "X-Unsent: 1",
  ]);
});
