/** Words that open a line of code, in small letters: a sentence that begins with one has a capital. */
const KEYWORD =
  /^\s*(?:export\s+)?(?:const|let|var|enum|import|from|return|function|def|class|type(?!\s(?:i{1,2}|[12])(?!\w))|interface)\s+[\w{*]+.*[=({;:]/mu;
/** A branch, and one of the options that a form offers: `{ value: "yes", label: "Yes, certified" }`. */
const BRANCH = /\bif\s*\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)\s*\{|\}\s*else\s*\{/u;
const OPTION =
  /(?<![\w"'])["']?(?:id|key|value)["']?\s*:\s*["'](?:yes|no|none|unknown|true|false|partial)["'],?\s*["']?(?:label|text|title|name)["']?\s*:/iu;
const PROGRAM =
  /\b(?:const|let|var)\s+\w+\s*=|=>\s*[{("']|->(?:boolean|default|nullable|comment)\(|^\W*\w+_\w+\s*[:=]\s*(?:bool|str|boolean|string|true|false)\b/imu;
/** What a test of a program says about a sample: `expect(read("…")).toBe(…)`, `assert read("…") == …`. */
const ASSERTION =
  /(?<![\w.])(?:expect|it|test|describe)\(\s*(?:[\w.]+\(\s*)?["'`]|\bassert\w*[ (.]\s*[\w.]+\(\s*["'`]/u;

/** Whether a text is program code: a list of names in it is data. */
export function isProgram(raw: string): boolean {
  return (
    OPTION.test(raw) ||
    (/[=({;]|: ?bool/u.test(raw) &&
      (KEYWORD.test(raw) || PROGRAM.test(raw) || ASSERTION.test(raw) || BRANCH.test(raw)))
  );
}
