/** Where a company's name stands in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const JOINS =
  /^[^\S\n]*(?:,|\/|;|&|,?[^\S\n](?:or|and|oder|und|ou|et|o|y))[^\S\n]*(?:or[^\S\n])?$/iu;
const GOES_ON = /^[^\S\n]?(?:,[^\S\n]*)?(?:or|oder|ou|etc|and (?:similar|others))(?!\p{L})/iu;
const AFTER_ANOTHER = /(?<!\p{L})(?:or|oder|ou)[^\S\n]$/iu;
const SUCH_AS =
  /(?:e\.g\.|for example|such as|like|z\. ?B\.|par exemple|por ejemplo|i\.e\.)[,:]?\s*$/iu;

/** Whether a company is named as one that it may be: "Schellman, A-LIGN or the like", "such as Kiwa". */
export function isOneOfSeveral(
  { start, end }: Place,
  all: readonly Place[],
  text: string,
): boolean {
  const before = text.slice(Math.max(0, start - 15), start);
  if (GOES_ON.test(text.slice(end, end + 15)) || AFTER_ANOTHER.test(before)) return true;
  return SUCH_AS.test(before) || all.some((other) => standsBeside(other, { start, end }, text));
}

function standsBeside(other: Place, { start, end }: Place, text: string): boolean {
  const between = other.start > start ? [end, other.start] : [other.end, start];
  const [from = 0, to = 0] = between;
  return from < to && to - from < 10 && JOINS.test(text.slice(from, to));
}
