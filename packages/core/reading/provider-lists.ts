import { oneOf, wordings } from "./wordings/wordings.ts";

/** "Supabase (SOC 2), Cloudflare (ISO 27001) are our subprocessors"; a row of a table of them. */
const LISTS_PROVIDERS = new RegExp(
  oneOf({
    "“… are our subprocessors”": wordings`
      (?<!\p{L})(?:are|is|as|include|includes|:)\s(?:all\s)?(?:our|the|among our|one of our|some of our)\s(?:\p{L}+\s){0,2}(?:sub-?processors?|sub-?contractors?|providers?|vendors|suppliers|processors|hosts)(?!\p{L})
    `,
    "“Subprocessors: …”": wordings`
      ^\W*(?:sub-?processors?|sub-?contractors?|third[- ]part(?:y|ies) (?:services|vendors|providers)|vendors used|hosting providers?)\s*[:|–-]
    `,
    "“Northbase | Email delivery | …”": wordings`
      ^[^:|]{2,40}[:|]\s*(?:[\p{L}-]+\s)?(?:hosting|infrastructure|storage|(?:e-?mail|sms) delivery|e-?mail|analytics|monitoring|logging|database|cdn|messaging|sms|authentication|tracking|inference|backups?|compute)(?:\s(?:provider|service|platform|delivery|services))?\s*[:|]
    `,
  }),
  "iu",
);

/** Whether a sentence as a whole lists whoever is used, so that none of it is the vendor's own. */
export function listsProviders(sentence: string): boolean {
  return LISTS_PROVIDERS.test(sentence);
}

const OPENS_PROVIDER_LIST =
  /^\W*(?:sub-?processors?|sub-?contractors?|third[- ]party (?:services|vendors|providers)|hosting providers?|data cent(?:er|re)s?|cloud providers?)(?:\s(?:list|name|register))?\s*[:|–-]/iu;

/** Whether a text opens as a list of whoever is used; then all of it is about them. */
export function opensProviderList(text: string): boolean {
  return OPENS_PROVIDER_LIST.test(text);
}
