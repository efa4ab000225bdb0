/**
 * A box that is not ticked, and one that is. A cross in a box ticks it, as word processors draw it; a cross
 * by itself may choose or strike out, so it chooses nothing.
 */
const EMPTY_BOX = String.raw`[\u2610\u25a1\u25a2\u25fb\u25cb\u2b1c]\ufe0f?|\[\s?\]|\(\s\)`;
const CROSS = String.raw`[\u2717\u2718\u274c]\ufe0f?`;
const TICKED_BOX = String.raw`[\u2611\u2612\u25a0\u25a3\u25fc\u25cf\u25c9\u2b1b\u2705\u2713\u2714]\ufe0f?|\[[xX\u2713\u2714]\]|\([xX\u2713\u2714]\)`;

const HAS_EMPTY_BOX = new RegExp(EMPTY_BOX, "u");
const BOXES = new RegExp(`(${EMPTY_BOX}|${CROSS})|(${TICKED_BOX})`, "gu");

/** What stands before the first box where boxes come first: nothing or a bullet, a label ("Certified?"), or lines of their own. */
const NOTHING = /^[\s\p{P}]*$/u;
const LABEL = /^.{0,60}(?:[:?]|\n)[\s*•-]*$/su;

/** "Processor shall maintain: ☐ ISO 27001 ☒ SOC 2": what is ticked is what is demanded. */
const DEMANDS_OPTIONS =
  /(?<!\p{L})(?:shall|must|should|requires?|required|needs?|expected|muss|müssen|doit|doivent|debe|deben|deve|devem|devono|moet|moeten)(?!\p{L})[^?]*:[\s*•-]*$/iu;

/** More words than this before the first box are a text that happens to hold a list of boxes. */
const LONGEST_BEFORE = 60;

/** What parts one option from the next. */
const BETWEEN = /^[\s,;:/|–-]+|[\s,;:/|–-]+$/gu;

/** "☐ ISO 27001 (in progress)": a list of things to do, which says how far each one is. */
const SAYS_HOW_FAR =
  /^(?!.*(?<!\p{L})(?:yes|no)(?!\p{L})).*(?:in progress|\u{1f6a7}|planned|under\s?way|expected|pending|scheduled)/isu;

interface Box {
  readonly isTicked: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * The options that are ticked in a form that was pasted into a cell: "Yes ☐ No ☒" says "No", "☒ Yes ☐ No"
 * says "Yes", and "☐ Yes ☐ No" says nothing, "". `null` where the text is no such form: it needs two boxes,
 * one of them empty, and little else.
 */
export function tickedOptions(text: string): string | null {
  if (!HAS_EMPTY_BOX.test(text)) return null;
  const boxes = boxesIn(text);
  const [first] = boxes;
  if (first === undefined || boxes.length < 2 || first.start > LONGEST_BEFORE) return null;
  if (!boxes.some(({ isTicked }) => isTicked) && SAYS_HOW_FAR.test(text)) return null;
  const options = comeFirst(boxes, first, text)
    ? optionsAfter(boxes, text)
    : optionsBefore(boxes, text);
  const ticked = options.filter((words) => words !== "").join("; ");
  const before = text.slice(0, first.start);
  return ticked !== "" && DEMANDS_OPTIONS.test(before) ? `${option(before)}: ${ticked}` : ticked;
}

/** Whether each box stands before its option: "Yes: ☐ No: ☑" ends with a box, "Held: ☐ Yes ☑ No" does not. */
function comeFirst(boxes: readonly Box[], first: Box, text: string): boolean {
  const before = text.slice(0, first.start);
  return (
    NOTHING.test(before) || (LABEL.test(before) && !NOTHING.test(text.slice(boxes.at(-1)?.end)))
  );
}

function boxesIn(text: string): readonly Box[] {
  return Array.from(text.matchAll(BOXES), ({ index, 0: mark, 2: ticked }) => ({
    isTicked: ticked !== undefined,
    start: index,
    end: index + mark.length,
  }));
}

/** "☒ Yes ☐ No": an option reaches to the next box. */
function optionsAfter(boxes: readonly Box[], text: string): readonly string[] {
  return boxes.map(({ isTicked, end }, place) =>
    isTicked ? option(text.slice(end, boxes[place + 1]?.start)) : "",
  );
}

/** "Yes ☐ No ☒, since 2024": an option reaches back to the box before; what follows the last is a remark. */
function optionsBefore(boxes: readonly Box[], text: string): readonly string[] {
  const options = boxes.map(({ isTicked, start }, place) =>
    isTicked ? option(text.slice(boxes[place - 1]?.end ?? 0, start)) : "",
  );
  return [...options, option(text.slice(boxes.at(-1)?.end ?? 0))];
}

function option(words: string): string {
  return words.replace(BETWEEN, "");
}
