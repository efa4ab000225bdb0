import { factList } from "@scopefit/core/facts/fact-list";
import type { Facts } from "@scopefit/core/facts/facts";
import { type FieldId, fieldIds } from "@scopefit/core/fields/field-dictionary";
import type { Fact } from "@scopefit/core/reading/cell/fact";

/** The states of cells that hold something and give no answer. */
export const statesNotRead = ["placeholder", "elsewhere", "unclear", "conflict"] as const;

/** One way in which a cell that is not empty gives no answer. */
export type StateNotRead = (typeof statesNotRead)[number];

/** The fields of a row that hold something and give no answer, by the way they do so. */
export type AnswersNotRead = Readonly<Record<StateNotRead, readonly FieldId[]>>;

/** Several checks look at the same row, and most rows have a hundred fields. */
const known = new WeakMap<Facts, AnswersNotRead>();

/** Goes through a row once and sorts out the fields whose cells hold something and give no answer. */
export function answersNotRead(facts: Facts): AnswersNotRead {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const found: Record<StateNotRead, FieldId[]> = {
    placeholder: [],
    elsewhere: [],
    unclear: [],
    conflict: [],
  };
  const list = factList(facts);
  for (let place = 0; place < list.length; place += 1) {
    const state = list[place]?.state;
    const field = fieldIds[place];
    if (state !== undefined && field !== undefined && isNotRead(state)) found[state].push(field);
  }
  known.set(facts, found);
  return found;
}

function isNotRead(state: Fact<unknown>["state"]): state is StateNotRead {
  return (
    state === "placeholder" || state === "elsewhere" || state === "unclear" || state === "conflict"
  );
}
