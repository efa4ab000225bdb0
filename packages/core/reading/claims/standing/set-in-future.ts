/** "In autumn 2027", and not "until 2027": what is still to happen. */
const YEAR = /(?<![\p{L}\d:/.-])(20\d\d)(?![\d/-])/gu;
/** What runs until a year, or is due then again. */
const RUNS_UNTIL =
  /(?:until|till|to|through|thru|valid\p{L}*|expir\p{L}*|exp\.?|renew\p{L}*|recert\p{L}*|surveillance|ends?|ending|end date|runs? out|bis|jusqu\p{L}*|hasta|até|fino|tot|do|period|FY|vencim\p{L}*|v[áa]lid\p{L}*|val[ai]d\p{L}*|valab\p{L}*|scad\p{L}*|abl[aä]uf\p{L}*|gültig\p{L}*|échéance|geldig\p{L}*|verval\p{L}*|ważn\p{L}*|platn\p{L}*|giltig\p{L}*|gyldig\p{L}*|voimassa|有効|有效|유효|[-–—~〜])[^.;]{0,25}$/iu;

/** How other languages say until when something runs is for their own readers. */
const ENGLISH = /(?<!\p{L})(?:the|our|is|are|we|of|for|in|on|audit|week)(?!\p{L})/iu;

/** A year farther off is a slip of the pen. */
const FARTHEST_PLAN = 6;

/**
 * Whether an English sentence sets something in a year after `thisYear` that does not merely run until then: "audit in
 * March 2027", and not "valid until 2027".
 */
export function isSetInFuture(sentence: string, thisYear: number): boolean {
  if (!ENGLISH.test(sentence)) return false;
  return [...sentence.matchAll(YEAR)].some(
    ({ index, 1: year }) =>
      Number(year) > thisYear &&
      Number(year) <= thisYear + FARTHEST_PLAN &&
      !RUNS_UNTIL.test(sentence.slice(0, index)),
  );
}
