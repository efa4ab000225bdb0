import { phraseIndex } from "../../text/phrase-index.ts";
import { compoundTerms } from "./service-compounds.ts";
import { lineWordings } from "./service-lexicon.ts";
import type { ServiceTopic } from "./service-topic.ts";
import { type ServiceLine, serviceLines } from "./service-line.ts";
import { wordingsAbroad } from "./service-wordings-abroad.ts";
import { wordingsCyrillic } from "./service-wordings-cyrillic.ts";
import { wordingsFurtherAbroad } from "./service-wordings-further-abroad.ts";
import { broadTerms, decoyTerms } from "./service-phrases.ts";

/** How firmly a term names its topics. */
export type TermStrength =
  /** It names them. */
  | "named"
  /** It may mean them, or something else. */
  | "may"
  /** "BPO", "all services": may or may not include any line. */
  | "broad"
  /** A function of the vendor's own house: never a service to a client. */
  | "internal"
  /** Holds the word of a service and means something else. */
  | "decoy";

/** A wording of the lexicon. As a need it asks for `needs`; as a scope it gives `covers`. */
export interface ServiceTerm {
  readonly strength: TermStrength;
  readonly needs: readonly ServiceTopic[];
  readonly covers: readonly ServiceTopic[];
  /** The line that it rules out. */
  readonly denies?: ServiceLine;
}

const BROAD: ServiceTerm = { strength: "broad", needs: [], covers: [] };
const DECOY: ServiceTerm = { strength: "decoy", needs: [], covers: [] };

/** Every wording of a service that we know, for one scan over a text. */
export const serviceTerms = phraseIndex<ServiceTerm>([
  ...entries(decoyTerms, DECOY),
  ...compoundTerms.flatMap(({ terms, ...topics }) =>
    entries(terms, { strength: "named", ...topics }),
  ),
  ...serviceLines.flatMap(wholeAndParts),
  ...abroad(),
  ...mayTerms(),
  ...entries(broadTerms, BROAD),
]);

/** The topics are few and are asked about by every scope. */
const lines = new Map<ServiceTopic, ServiceLine>();

/** The line that a topic is, or is a part of. */
export function lineOf(topic: ServiceTopic): ServiceLine {
  let line = lines.get(topic);
  if (line === undefined) {
    const end = topic.search(/[/+]/u);
    line = (end < 0 ? topic : topic.slice(0, end)) as ServiceLine;
    lines.set(topic, line);
  }
  return line;
}

type Entry = readonly [phrase: string, term: ServiceTerm];

function entries(list: string, term: ServiceTerm): readonly Entry[] {
  return split(list)
    .flatMap(asWritten)
    .map((phrase) => [phrase, term] as const);
}

/** "Gestion d archives" as it is written, with an apostrophe: words that it joins are one. */
function asWritten(phrase: string): readonly string[] {
  const joined = phrase.replaceAll(/(?<= )(?<elided>[dl]) /gu, "$<elided>");
  return joined === phrase ? [phrase] : [phrase, joined];
}

function split(list: string): readonly string[] {
  return list
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

function wholeAndParts(line: ServiceLine): readonly Entry[] {
  const { whole, parts = {}, beside = {} } = lineWordings[line];
  const strength = line === "corporate-internal" ? "internal" : "named";
  return [
    ...entries(whole, topicTerm(line, strength)),
    ...Object.entries(parts).flatMap(([part, list]) =>
      entries(list, topicTerm(`${line}/${part}`, strength)),
    ),
    ...Object.entries(beside).flatMap(([job, list]) =>
      entries(list, topicTerm(`${line}+${job}`, strength)),
    ),
  ];
}

function abroad(): readonly Entry[] {
  return [wordingsAbroad, wordingsFurtherAbroad, wordingsCyrillic].flatMap((wordings) =>
    (Object.keys(wordings) as ServiceTopic[]).flatMap((topic) =>
      entries(wordings[topic] ?? "", topicTerm(topic, "named")),
    ),
  );
}

function topicTerm(topic: ServiceTopic, strength: TermStrength): ServiceTerm {
  return { strength, needs: [topic], covers: [topic] };
}

/** A wording that may mean one of several topics gathers them all. */
function mayTerms(): readonly Entry[] {
  const topicsOf = new Map<string, ServiceTopic[]>();
  const gather = (topic: ServiceTopic, list: string) => {
    for (const phrase of split(list)) {
      topicsOf.set(phrase, [...(topicsOf.get(phrase) ?? []), topic]);
    }
  };
  for (const line of serviceLines) {
    const { may = "", mayParts = {} } = lineWordings[line];
    gather(line, may);
    for (const [part, list] of Object.entries(mayParts)) gather(`${line}/${part}`, list);
  }
  return [...topicsOf].map(([phrase, topics]) => [
    phrase,
    { strength: "may", needs: topics, covers: topics },
  ]);
}
