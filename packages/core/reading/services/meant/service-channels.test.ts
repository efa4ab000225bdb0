import { expect, test } from "vitest";

import { findServices } from "../find-services.ts";

const VOICE = "customer-support-voice";
const DIGITAL = "customer-support-digital";

test.for<readonly [text: string, covers: readonly string[]]>([
  ["customer care", [VOICE, DIGITAL]],
  ["telephone customer care", [VOICE]],
  ["voice-based customer care", [VOICE]],
  ["chat-only customer care", [`${DIGITAL}/chat`]],
  ["inbound contact centre", [`${VOICE}/inbound`, DIGITAL]],
  ["inbound and outbound contact centre", [VOICE, DIGITAL]],
  ["payroll, customer care", [VOICE, DIGITAL]],
])("“%s” ends in a service by %s", ([text, covers]) => {
  expect(findServices(text).mentions.at(-1)?.term.covers).toEqual(covers);
});
