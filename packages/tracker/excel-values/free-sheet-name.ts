/** The longest name that Excel lets a sheet have. */
const LONGEST_NAME = 31;

/** A name for a new sheet that no other sheet has, whatever the case of its letters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, LONGEST_NAME);
  for (let number = 2; lower.has(name.toLowerCase()); number++) {
    const ending = ` ${number}`;
    name = `${wanted.slice(0, LONGEST_NAME - ending.length)}${ending}`;
  }
  return name;
}
