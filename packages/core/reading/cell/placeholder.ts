import { oneOf, wordings } from "../text/wordings.ts";

/** Answers that are there to be replaced, without the marks around them. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "",
  "x",
  "xx",
  "xxx",
  "xxxx",
  "null",
  "blank",
  "empty",
  "y/n",
  "yes/no",
  "yes / no",
  "yes or no",
  "y / n",
  "pending",
  "pend",
  "asked",
  "chasing",
  "chased",
  "awaiting",
  "awaited",
  "requested",
  "outstanding",
  "waiting",
  "to follow",
  "will send",
  "will share",
  "will provide",
  "will advise",
  "will confirm",
  "to come",
  "coming soon",
  "later",
  "n/k",
  "nk",
  "n.k",
  "k.a",
  "k. a",
  "keine angabe",
  "keine angaben",
  "n.d",
  "unk",
  "unknown",
  "not known",
  "unsure",
  "not sure",
  "uncertain",
  "unclear",
  "don't know",
  "do not know",
  "dont know",
  "dunno",
  "no idea",
  "no answer",
  "no response",
  "no reply",
  "not answered",
  "not provided",
  "not given",
  "not specified",
  "not stated",
  "not disclosed",
  "not supplied",
  "not received",
  "not confirmed",
  "unspecified",
  "undisclosed",
  "undefined",
  "same",
  "same as above",
  "as above",
  "ditto",
  "idem",
  "same as before",
  "same as previous",
  "same as last year",
  "as last year",
  "as per last year",
  "as before",
  "no change",
  "unchanged",
  "insert",
  "enter",
  "select",
  "choose",
  "please select",
  "please choose",
  "select one",
  "choose one",
  "choose an item",
  "select an option",
  "text",
  "sample",
  "test",
  "por definir",
  "por confirmar",
  "pendiente",
  "pendente",
  "a definir",
  "a confirmar",
  "en attente",
  "a preciser",
  "offen",
  "unbekannt",
  "desconocido",
  "inconnu",
]);

/** The first words of all that is one, in small letters; a text that opens otherwise says something. */
export const PLACEHOLDER_OPENINGS: readonly string[] = [
  ...Array.from(PLACEHOLDERS, (words) => /^[a-z0-9]*/u.exec(words)?.[0] ?? ""),
  ..."tbc tbd tba tbf to pending awaiting awaited requested asked chasing chased waiting will lorem click".split(
    " ",
  ),
];

const TO_COME = oneOf({
  "short forms": wordings`
    tb[cdaf]
  `,
  "to be done": wordings`
    to be (?:determined|confirmed|advised|provided|completed|added|updated|defined|announced|agreed|supplied|checked|filled(?: in)?|shared|sent|clarified|decided|verified)
    to (?:follow|confirm|check|verify|clarify) | will (?:send|share|provide|advise|confirm)
  `,
  "asked for": wordings`
    pending | awaiting | awaited | requested | asked | chasing | chased | waiting(?: for| on)?
  `,
});

const WAITED_FOR = oneOf({
  "little words": wordings`
    from | by | with | per | to | for | on | the | our | your | via | when | once
  `,
  when: wordings`
    soon | later | this | next | week | again | available | known | tb[cda]
  `,
  who: wordings`
    vendor | vendors | supplier | client | customer | provider | team | legal | procurement
    security | infosec
  `,
  what: wordings`
    response | reply | confirmation | confirm | info | information | input | update | review
    feedback | details | answer | completion | email
  `,
});

/** Who or what an answer waits for says nothing either: "TBC with vendor", "awaiting response". */
const WAITING = new RegExp(
  String.raw`^(?:${TO_COME})(?:[\s,.:;/()?!-]+(?:${WAITED_FOR}))*[\s,.:;/()?!-]*$`,
  "u",
);

/** "[Report type]", "[Last reviewed: YYYY-MM-DD]": what is to be written, in the brackets of a form. */
const TEMPLATE =
  /^(?:\[(?:insert|enter|tb[cd]|add|your|please|vendor|date|name|type|(?:report|certificate|cert|contract|expiry|last|next|review)\s(?:type|date|name|no|number|url|link|period|reviewed|review|status))\b[^\]]*\]|<[^<>]*>|\{\{?[^{}]*\}?\}|lorem\b.*|click (?:or tap )?(?:here )?to enter .*)$/u;

const MARKS_AROUND = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** Ticks and crosses are marks, and they are answers. */
const ANSWERING_MARK =
  /[\u2705\u2611\u2612\u2713-\u2718\u274c\u274e\u221a\u{1f44d}\u{1f44e}\u{1f197}]/u;

/** Most answers hold none of what makes the steps below worth their while. */
const NOT_PLAIN = /[^ -~]/u;
const UNEVEN = /[^\S ]|\s\s/u;
const PLAIN_ENDS = /^[a-z0-9](?:.*[a-z0-9])?$/su;

/** Whether the text looks like an answer and says nothing: "TBC", "?", "pending", "same as above". */
export function isPlaceholder(text: string): boolean {
  if (NOT_PLAIN.test(text) && ANSWERING_MARK.test(text)) return false;
  const folded = text.toLowerCase().replaceAll("\u2019", "'");
  const lower = UNEVEN.test(folded) ? folded.replace(/\s+/gu, " ") : folded;
  if (TEMPLATE.test(lower)) return true;
  const words = PLAIN_ENDS.test(lower) ? lower : lower.replace(MARKS_AROUND, "");
  return PLACEHOLDERS.has(words) || WAITING.test(words);
}
