import { expect, test } from "vitest";

import { standardMentions } from "../../artefacts/documents/standard-mentions.ts";
import { isOnlyQuoted } from "./words-quoted.ts";

const isQuoted = (sentence: string) =>
  isOnlyQuoted(sentence, standardMentions(sentence)[0] ?? { start: 0, end: 0 });

test.for([
  '"We are ISO 27001 certified" is what everybody writes',
  'The label "ISO 27001 certified" on a web page is no proof',
  'The phrase "SOC 2 Type II certified" must go',
  'Replace "ISO 27001 certified" by "aligned"',
  "Banned: “SOC 2 certified”; “audited”",
  'draft = "Yes, we hold ISO 27001 certification"',
  "placeholder: 'Tessera, ISO 27001 certified since 2019'",
  "{ q: 'We are ISO 27001 certified. Is that enough?",
  "«ISO 27001 certifié» ne suffit pas",
  "„ISO 27001 zertifiziert“ steht auf jeder zweiten Seite",
  '"ISO 27001 인증을 받았습니다"라는 문구만으로는 부족하다',
  "“已通过ISO 27001认证”这种说法需要证据",
])("of %s the words in quotation marks are only spoken of", (sentence) => {
  expect(isQuoted(sentence)).toBe(true);
});

test.for([
  '"We are ISO 27001 certified since 2019"',
  'Vendor states: "We are ISO 27001 certified since 2019"',
  'Website says "ISO 27001:2022 certified"',
  "Per their site: “We maintain a SOC 2 Type II report”",
  'Trust page: "SOC 2 Type II certified"',
  '"SOC 2 Type II certified" (their trust page)',
  '"We are ISO 27001 certified", certificate attached',
  '"ISO 27001 certified", "GDPR compliant"',
  'Our "ISO 27001" certificate is current',
  'The "SOC 2 Type II report" is there to be read',
  "title: 'ISO 27001 certified', year: 2023",
  '<Badge title="SOC 2 Type II attested" />',
  "「ISO 27001認証」を取得しました",
  "Tessera Inc.'s ISO 27001 certificate is the vendor's own",
  'A 19" rack in an ISO 27001 certified hall, 42" high',
])("of %s they are said, or are no more than a name", (sentence) => {
  expect(isQuoted(sentence)).toBe(false);
});
