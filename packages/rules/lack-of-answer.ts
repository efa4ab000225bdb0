import type { Fact } from "@scopefit/core/reading/cell/fact";

/**
 * How an answer is lacking: the cell is empty, the tracker does not ask, the answer lies in another
 * document, or its words do not answer. Each asks for another act.
 */
export type Lack = "missing" | "notAsked" | "elsewhere" | "unreadable";

/** How a fact that an artefact has to have is lacking; `null` where it is stated. */
export function lackOf(fact: Fact<unknown>): Lack | null {
  switch (fact.state) {
    case "stated":
      return null;
    case "blank":
    case "placeholder":
      return "missing";
    case "not-asked":
      return "notAsked";
    case "elsewhere":
      return "elsewhere";
    case "unclear":
    case "conflict":
    case "not-applicable":
      return "unreadable";
  }
}
