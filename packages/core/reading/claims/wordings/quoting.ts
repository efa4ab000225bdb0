import { oneOf, wholeWords, wordings } from "../../text/wordings.ts";

/** Words that say whose the quoted words are. */

const SAYS = wholeWords({
  "one's own words": wordings`
    sa(?:y|ys|id) | states? | stated | claims? | claimed | writes? | wrote | reads? | notes? | noted
    confirms? | confirmed | announces? | announced | repl(?:y|ies|ied) | answered | responded
    told us | calls itself
  `,
  "what a page has": wordings`
    lists? | listed | displays? | shows? | advertises? | touts | mentions? | describes? | carries
    quot(?:e|es|ed|ing)
  `,
});

/** A page, a paper or a letter, and what speaks of certificates in it. */
const PLACE = oneOf({
  "where it is published": wordings`
    web ?site | site | (?:web ?)?page | portal | trust (?:cent(?:er|re)|page|portal) | footer | blog
    press release | announcement | listing | docs? | documentation | brochure | badge
  `,
  "what was sent": wordings`
    answer | reply | response | e-?mail | letter | questionnaire | statement | vendor | supplier
  `,
  "words taken from it": wordings`
    quote | quotation | excerpt | extract | source | wording | evidence | notes? | comments?
  `,
  "what it is about": wordings`
    certifications?(?: held)? | certificates? | compliance | attestations? | reports? | standards?
    security | assurance | status | scope
  `,
});

/** What a data file calls a field whose words are shown to people, or which is about certificates. */
const FIELD = String.raw`(?:[\p{L}\p{N}]+[_-])*(?:${oneOf({
  "words that are shown": wordings`
    title | name | label | value | text | desc\p{L}* | body | alt | caption | headline | heading
    summary | content | sub-?title | tagline | quote
  `,
  "what it is about": wordings`
    cert\p{L}* | compliance | soc\p{N}? | iso\p{N}* | audits? | assurance | security | attestations?
    standards? | norm | frameworks? | reports? | status | notes? | comments? | remarks? | evidence
    details?
  `,
})})(?:[_-][\p{L}\p{N}]+)*["']?`;

/** "Their site says", "Trust page:", "title:": what the words in quotation marks after it are. */
export const INTRODUCES = new RegExp(
  [
    String.raw`${SAYS}(?:\s(?:that|as|the|an?|itself|in \p{L}+))*[\s:,]*$`,
    String.raw`(?<!\p{L})(?:per|according to|from|on)\s(?:the\s|its\s|their\s)?[^:;.]{2,40}[:,]\s*$`,
    String.raw`^\W*(?:[\p{L}'’.&-]+\s)?(?:${PLACE})\s?[:–—-]\s*$`,
    String.raw`(?:^|[{[(,;])\s*["']?(?:${FIELD}\s?[:=]|(?:answer|response|reply)["']?\s?:)\s?[[({]*$`,
    String.raw`(?<!\p{L})${FIELD}=[[({]*$`,
  ].join("|"),
  "iu",
);

/** Who said it, or what shows it. */
const SOURCE = wholeWords({
  "who said it, and where": wordings`
    says? | said | stat(?:es?|ed|ing) | claims? | per | according | source | quot(?:e|ed|ing) | vendor
    supplier | e-?mail(?:ed)? | repl(?:y|ied) | respon(?:se|ded|ds) | wrote | writes | web ?site | site
    trust | page | portal | announc\p{L}+ | press release
  `,
  "what shows it": wordings`
    confirm(?:s|ed)? | verified | attached | enclosed | valid | expires? | issued | until | since
    dated | seen
  `,
});

/** "(their trust page)", "– announced in May", "per their site", ", type: 'PDF'": a source, or the next field of a record. */
export const SOURCE_AFTER = new RegExp(
  [
    String.raw`^\s*[,;(–—-].*${SOURCE}`,
    String.raw`^\s*(?:(?:said|says|wrote|writes|stated|states)\s|(?:per|according to|from|on|as)\s.*${SOURCE})`,
    String.raw`^[\s}\]),;]*["']?[\p{L}\p{N}_-]+["']?\s?[:=]`,
    String.raw`^\s?[:=]`,
  ].join("|"),
  "isu",
);
