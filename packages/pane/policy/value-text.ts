import type { PolicyValue } from "@scopefit/core/policy/policy-key";
import type { PolicyTerm } from "@scopefit/core/policy/policy-terms";
import { dayInWords, parseIsoDay } from "@scopefit/core/reading/dates/iso-day";

import type { Messages } from "../strings/messages.ts";

/** What stands in the field of a demand. */
export function typedText(value: PolicyValue): string {
  return typeof value === "object" ? value.join("; ") : String(value);
}

/** The value that a typed text stands for; one that cannot be right is left for the schema to refuse. */
export function typedValue(text: string, { unit }: PolicyTerm): PolicyValue {
  switch (unit) {
    case "months":
    case "days":
    case "hours":
    case "number":
      return text.trim() === "" ? Number.NaN : Number(text);
    case "places":
      return text
        .split(";")
        .map((it) => it.trim())
        .filter((it) => it !== "");
    case "day":
    case "choice":
      return text;
  }
}

/** A value in words: "12 months", "31 October 2025", the meaning of a choice. */
export function valueInWords(
  value: PolicyValue,
  { unit, choices }: PolicyTerm,
  policy: Messages["policy"],
): string {
  const text = typedText(value);
  if (unit === "choice") return choices?.[text] ?? text;
  if (unit === "places") return text === "" ? policy.noPlaces : text;
  if (unit === "day") {
    const day = parseIsoDay(text);
    return day === null ? text : dayInWords(day);
  }
  return `${text} ${policy.unit[unit]}`.trim();
}
