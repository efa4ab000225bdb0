import { compareNames, isSameCore, type NameJudgement, saysNothing } from "./compare-names.ts";
import type { EntityName } from "./entity-name.ts";
import { ENTITY_REASONS, type EntityReason } from "./entity-reasons.ts";
import { type EntityText, evenNames, readEntities } from "./entity-text.ts";
import { isOffCountryList } from "./country-list.ts";
import { isOfExcludedCountry } from "./excluded-countries.ts";
import { isForeignTo } from "./foreign-companies.ts";
import { isPlainAt, plainlyNamed } from "./plainly-named.ts";
import { type Mention, mentionsOf } from "./company-mentions.ts";
import { isLeftOutAt } from "./left-out-in-prose.ts";
import { sentencesIn } from "./prose-sentences.ts";
import { withoutTownSeen } from "./town-beside.ts";
import { withTownsApart } from "./towns-apart.ts";
import { namesNobody, tellsOfUnseen } from "./unseen-companies.ts";
import { withoutNeedLabel } from "../../reading/text/need-label.ts";
import type { ScopeMatch } from "../scope-match.ts";

/** What the row records of the company besides its name. */
export interface EntityRelations {
  /** Other names of it that the analyst has recorded; "formerly …" makes one a former name. */
  readonly aliases?: readonly string[];
  readonly parent?: string | null;
}

/** Whether the company we need is the one, or one of those, that a certificate or report names. */
export function matchEntity(
  needed: string,
  stated: string,
  relations: EntityRelations = {},
): ScopeMatch {
  const text = withTownsApart(evenNames(stated));
  const given = readEntities(text);
  const wanted = readEntities(withoutTownSeen(withoutNeedLabel(evenNames(needed)), text, given));
  const judgements = wanted.names.map((name) =>
    heldToProse(name, judge(name, wanted, given, relations), evenNames(stated)),
  );
  const { result, reason } = heldToQuestion(heldToSeen(together(judgements), given, text), stated);
  return { result, reason: ENTITY_REASONS[reason], needed, stated };
}

/**
 * Whether a text names the company for certain, as `matchEntity` would tell. Names with other cores never
 * do, and most texts hold no other, so the cores are looked at first.
 */
export function isEntityIn(needed: string, stated: string): boolean {
  const wanted = readEntities(needed);
  const given = readEntities(stated);
  const isNamed = (name: EntityName) =>
    given.names.some((other) => isSameCore(name, other)) ||
    given.aliases.some((other) => isSameCore(name, other));
  if (!wanted.names.some(isNamed) && !wanted.aliases.some(isNamed)) return false;
  return matchEntity(needed, stated).result === "IN";
}

/** What may be said of a name that stands whole within a sentence, and could not be told from the words around it. */
const WITHIN_WORDS: ReadonlySet<EntityReason> = new Set([
  "contained",
  "alike",
  "noName",
  "subsidiaries",
  "sister",
  "otherForm",
  "other",
  "otherCountry",
]);

/** "Controls were tested at Acme Ltd, a subsidiary of Beta plc": what a sentence names whole and without a doubt is in. */
function heldToProse(name: EntityName, judgement: NameJudgement, text: string): NameJudgement {
  if (judgement.result === "IN") return isLeftOutIn(name, text) ? LEFT_OUT : judgement;
  if (!WITHIN_WORDS.has(judgement.reason)) {
    const mayBeLeftOut = judgement.reason === "leftOpen" || judgement.reason === "countryMissing";
    return mayBeLeftOut && isLeftOutIn(name, text) ? LEFT_OUT : judgement;
  }
  if (isLeftOutIn(name, text)) return LEFT_OUT;
  const mentioned = mentionsIn(name, text).map(({ mention, sentence }) =>
    isPlainAt(mention, sentence) ? compareNames(name, mention.name) : null,
  );
  const named = plainlyNamed(text)
    .flatMap((written) => readEntities(written).names)
    .map((other) => compareNames(name, other));
  const best = strongest([...mentioned, ...named].filter((it) => it !== null));
  return best === null || best.result === "OUT" ? judgement : best;
}

/** Whether a sentence that names the company, by its whole name or without the form, leaves it out. */
function isLeftOutIn(name: EntityName, text: string): boolean {
  return mentionsIn(name, text).some(
    ({ mention, sentence }) => isOfIt(name, mention.name) && isLeftOutAt(mention, sentence),
  );
}

/** The places in a text that hold the words of a name, each with its sentence. */
function mentionsIn(
  name: EntityName,
  text: string,
): readonly { readonly mention: Mention; readonly sentence: string }[] {
  const firsts = [name.core[0] ?? "", name.spelledKey?.split(" ")[0] ?? ""];
  return sentencesIn(text)
    .filter(({ tokens }) => firsts.some((first) => tokens.has(first)))
    .flatMap(({ text: sentence, words }) =>
      mentionsOf(name, words, sentence).map((mention) => ({ mention, sentence })),
    );
}

/** A brand of one word may be that of the whole group. */
function isOfIt(name: EntityName, named: EntityName): boolean {
  const { result, reason } = compareNames(name, named);
  return result === "IN" || (reason === "brandOnly" && name.core.length > 1);
}

/** That others are named tells of a company only where all are. */
const NAMES_OTHERS: ReadonlySet<EntityReason> = new Set(["other", "genericOnly", "notListed"]);

/** "Issued to Acme plc and several of its subsidiaries": ours may be one of those nobody sees. */
function heldToSeen(judgement: NameJudgement, given: EntityText, text: string): NameJudgement {
  if (judgement.result !== "OUT" || !NAMES_OTHERS.has(judgement.reason) || given.isClosed) {
    return judgement;
  }
  if (tellsOfUnseen(text)) return { result: "UNKNOWN", reason: "subsidiaries" };
  return namesNobody(text, given) ? NO_NAME : judgement;
}

/** "Acme Ltd?" asks and does not say. */
function heldToQuestion(judgement: NameJudgement, stated: string): NameJudgement {
  return judgement.result === "IN" && stated.includes("?")
    ? { result: "UNKNOWN", reason: "doubtful" }
    : judgement;
}

const LEFT_OUT: NameJudgement = { result: "OUT", reason: "excluded" };

const NO_NAME: NameJudgement = { result: "UNKNOWN", reason: "noName" };

const PARTLY: NameJudgement = { result: "UNKNOWN", reason: "partly" };

/** An excluded name that may be ours: it is misspelt or gives the brand only. */
const MAY_BE_EXCLUDED: ReadonlySet<EntityReason> = new Set(["alike", "brandOnly"]);

/** Several companies are needed: each has to be there. */
function together(judgements: readonly NameJudgement[]): NameJudgement {
  const [first, ...more] = judgements;
  if (first === undefined) return NO_NAME;
  if (more.every((other) => other.result === first.result)) return first;
  return (
    judgements.find(({ reason, result }) => result === "OUT" && reason === "excluded") ?? PARTLY
  );
}

function judge(
  name: EntityName,
  wanted: EntityText,
  given: EntityText,
  relations: EntityRelations,
): NameJudgement {
  const excluded = strongest(given.excluded.map((other) => compareNames(name, other)));
  if (excluded?.result === "IN") return { result: "OUT", reason: "excluded" };
  const found = judgeNamed(name, wanted, given, relations);
  if (given.doubted.some((other) => isSameCore(name, other))) {
    return found.result === "IN" ? found : { result: "UNKNOWN", reason: "leftOpen" };
  }
  if (isOfExcludedCountry(name, given, found.result)) return { result: "OUT", reason: "excluded" };
  if (given.excludesForeign && found.result !== "IN" && isForeignTo(name, given.names)) {
    return { result: "OUT", reason: "excluded" };
  }
  if (found.result === "IN" && excluded !== null && MAY_BE_EXCLUDED.has(excluded.reason)) {
    return { result: "UNKNOWN", reason: "excluded" };
  }
  if (found.result === "OUT" && given.isOpen) return { result: "UNKNOWN", reason: "subsidiaries" };
  return found;
}

function judgeNamed(
  name: EntityName,
  wanted: EntityText,
  given: EntityText,
  relations: EntityRelations,
): NameJudgement {
  const direct = strongest(given.names.map((other) => compareNames(name, other)));
  if (direct?.result === "IN") return direct;
  const trading = tradingName(name, given);
  if (trading?.result === "IN") return trading;
  const aliases = (relations.aliases ?? []).map(readEntities);
  const otherNames = [...wanted.aliases, ...aliases.flatMap((it) => [...it.names, ...it.aliases])];
  if (otherNames.some((alias) => isNamedExactly(alias, given))) {
    return { result: "IN", reason: "alias" };
  }
  const formers = [...wanted.formers, ...aliases.flatMap((it) => it.formers)];
  if (isNamedAs(formers, given) || given.formers.some((former) => mayBe(name, former))) {
    return { result: "UNKNOWN", reason: "former" };
  }
  const parent =
    relations.parent === undefined || relations.parent === null
      ? null
      : readEntities(relations.parent);
  if (parent !== null && isNamedAs(parent.names, given))
    return { result: "UNKNOWN", reason: "parent" };
  if (isNamedAs(wanted.owners, given)) return { result: "UNKNOWN", reason: "parent" };
  if (given.owners.some((owner) => isSameCore(owner, name))) {
    return { result: "UNKNOWN", reason: "beside" };
  }
  if (isNamedAs(otherNames, given)) return { result: "UNKNOWN", reason: "brandOnly" };
  if (isOffClosedList(name, given)) return { result: "OUT", reason: "notListed" };
  return trading ?? heldToAliases(name, absent(name, direct, given), given);
}

/** "XYZ LLC d/b/a HelpHub.com" may be HelpHub, though it is not by its registered name. */
function heldToAliases(
  name: EntityName,
  judgement: NameJudgement,
  { aliases }: EntityText,
): NameJudgement {
  if (judgement.result !== "OUT") return judgement;
  const best = strongest(aliases.map((alias) => compareNames(name, alias)));
  return best?.result === "UNKNOWN" && best.reason !== "noName" ? best : judgement;
}

/** What tells two registered names apart for good once the list says that it names all there are. */
const TELLS_APART: ReadonlySet<EntityReason> = new Set([
  "otherForm",
  "otherCountry",
  "sister",
  "genericOnly",
  "other",
]);

/** "The following entities only: …" leaves out a company of which no listed name is another spelling. */
function isOffClosedList(name: EntityName, { isClosed, isOpen, names }: EntityText): boolean {
  const listed = names.filter((other) => !saysNothing(other));
  if (!isClosed || isOpen || name.family === null || listed.length === 0) return false;
  return listed.every(
    (other) => other.family !== null && (holdsMore(name, other) || tellsApart(name, other)),
  );
}

function tellsApart(name: EntityName, other: EntityName): boolean {
  const { reason } = compareNames(name, other);
  return TELLS_APART.has(reason) && !(reason === "genericOnly" && isSameCore(name, other));
}

/** "Acme Cards Ltd" is not "Acme Holdings Plc", "Acme 2 Ltd" not "Acme Ltd": a registered name has no word too many. */
function holdsMore(name: EntityName, other: EntityName): boolean {
  if (compareNames(name, other).reason !== "contained") return false;
  if (name.family !== other.family) return true;
  const isTelling = (token: string) => name.distinctive.includes(token) || NUMBER.test(token);
  return name.core.some((token) => isTelling(token) && !other.core.includes(token));
}

const NUMBER = /^\d+$/u;

/** The stated name may be a trading name of the company behind it: "XYZ LLC d/b/a HelpHub". */
function tradingName(name: EntityName, given: EntityText): NameJudgement | null {
  if (
    !given.aliases.some((alias) => compareNames({ ...name, family: null }, alias).result === "IN")
  ) {
    return null;
  }
  return name.family === null
    ? { result: "IN", reason: "tradingName" }
    : { result: "UNKNOWN", reason: "tradingForm" };
}

function isNamedExactly(alias: EntityName, { names, aliases }: EntityText): boolean {
  return [...names, ...aliases].some(
    (name) =>
      compareNames(alias, name).result === "IN" &&
      (name.family === null || name.family === alias.family) &&
      name.countries.every((code) => alias.countries.includes(code)),
  );
}

/** "Groupe Acme" may be the "Acme SAS" that the company was called before. */
function mayBe(name: EntityName, former: EntityName): boolean {
  return isSameCore(former, name) || compareNames(name, former).reason === "contained";
}

function isNamedAs(names: readonly EntityName[], given: EntityText): boolean {
  return names.some(
    (name) => name.distinctive.length > 0 && given.names.some((other) => isSameCore(name, other)),
  );
}

function absent(name: EntityName, direct: NameJudgement | null, given: EntityText): NameJudgement {
  if (direct === null) return NO_NAME;
  const isList = given.names.filter(({ family }) => family !== null).length > 1;
  const isOut = direct.result === "OUT" || isOffCountryList(name, given.names);
  return isOut && isList ? { result: "OUT", reason: "notListed" } : direct;
}

/** The best of several answers: IN before UNKNOWN before OUT. */
function strongest(judgements: readonly NameJudgement[]): NameJudgement | null {
  return (
    judgements.find((it) => it.result === "IN") ??
    judgements.find((it) => it.result === "UNKNOWN") ??
    judgements[0] ??
    null
  );
}
