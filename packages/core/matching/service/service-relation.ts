import { lineWordings } from "../../reading/services/lexicon/service-lexicon.ts";
import type { ServiceTopic } from "../../reading/services/lexicon/service-topic.ts";
import type { ServiceLine } from "../../reading/services/lexicon/service-line.ts";
import { adjacentTopics, widerLines } from "../../reading/services/lexicon/service-neighbours.ts";
import { type ServiceTerm, lineOf } from "../../reading/services/lexicon/service-terms.ts";

/** How a term of a scope stands to a needed topic. */
export type ServiceRelation =
  /** It is the topic, or a tight parent that includes it. */
  | "covers"
  /** It is a part of the topic. */
  | "part"
  /** It is another part of the same line. */
  | "sister"
  /** It lies so close that one word is used for both. */
  | "adjacent"
  | "other";

const neighbours = neighbourMap();

type Neighbours = readonly (readonly [own: ServiceTopic, other: ServiceTopic])[];

function neighbourMap(): ReadonlyMap<ServiceLine, Neighbours> {
  const map = new Map<ServiceLine, Neighbours>();
  const link = (own: ServiceTopic, other: ServiceTopic) =>
    map.set(lineOf(own), [...(map.get(lineOf(own)) ?? []), [own, other]]);
  for (const [one, other] of adjacentTopics) {
    link(one, other);
    link(other, one);
  }
  return map;
}

/** How the topics of a term stand to the topic we need. */
export function relationOf(needed: ServiceTopic, term: ServiceTerm): ServiceRelation {
  if (term.covers.some((topic) => includes(topic, needed) || isAskedFirst(topic, needed))) {
    return "covers";
  }
  if (term.covers.some((topic) => includes(needed, topic))) return "part";
  const line = lineOf(needed);
  if (term.denies === line) return "other";
  if (term.needs.some((topic) => lineOf(topic) === line)) return "sister";
  const near = neighbours.get(line) ?? [];
  return term.needs.some((topic) => near.some((pair) => areNeighbours(pair, needed, topic)))
    ? "adjacent"
    : "other";
}

/** A line has the neighbours of its parts, and a part those of its line. */
function areNeighbours(
  [own, other]: Neighbours[number],
  needed: ServiceTopic,
  topic: ServiceTopic,
): boolean {
  return meets(own, needed) && meets(other, topic);
}

function meets(one: ServiceTopic, other: ServiceTopic): boolean {
  const line = lineOf(one);
  return lineOf(other) === line && (one === other || one === line || other === line);
}

/** How wide a term is that covers a topic: 1 names it and nothing else. */
export function breadthOf(needed: ServiceTopic, term: ServiceTerm): number {
  return term.covers.length + (term.covers.includes(needed) ? 0 : 10);
}

/** Whether a term that covers a topic names it, by itself or beside others. */
export function names(term: ServiceTerm, needed: ServiceTopic): boolean {
  return term.covers.includes(needed) && term.covers.every((topic) => term.needs.includes(topic));
}

/** Whether a term names a wider line that may include another: "HR services" may pay wages too. */
export function mayInclude(term: ServiceTerm, line: ServiceLine): boolean {
  const wider = widerLines[line] ?? [];
  return term.needs.some((topic) => wider.some((whole) => whole === topic));
}

/** Whether a topic is the part of a line that whoever needs the line asks for first. */
function isAskedFirst(topic: ServiceTopic, needed: ServiceTopic): boolean {
  const line = lineOf(needed);
  const { asks } = lineWordings[line];
  return asks !== undefined && needed === line && topic === `${line}/${asks}`;
}

const SLASH = 0x2f;

/** Whether one topic is the other or the line that the other is a part of. */
function includes(whole: ServiceTopic, part: ServiceTopic): boolean {
  return whole === part || (part.charCodeAt(whole.length) === SLASH && part.startsWith(whole));
}
