import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";
import { Term } from "./term.tsx";

/** A sentence in which the words of the trade carry their meaning. */
export function Explained({ text }: { readonly text: string }): ReactNode {
  const { terms } = useMessages().vendor;
  return splitByTerms(text, Object.keys(terms)).map(({ piece, term }, place) => {
    const meaning = meaningOf(term, terms);
    return meaning === undefined ? piece : <Term key={place} word={piece} meaning={meaning} />;
  });
}

function meaningOf(
  term: string | null,
  terms: Readonly<Record<string, string>>,
): string | undefined {
  return term === null ? undefined : terms[term];
}

interface Piece {
  readonly piece: string;
  readonly term: string | null;
}

/** Parts a text at the first place of each term; plurals count, a second mention is not explained again. */
export function splitByTerms(text: string, terms: readonly string[]): readonly Piece[] {
  if (terms.length === 0) return [{ piece: text, term: null }];
  const pattern = new RegExp(`\\b(${terms.map(escaped).join("|")})s?\\b`, "giu");
  const seen = new Set<string>();
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const found = match[1] ?? "";
    const term = terms.find((it) => it.toLowerCase() === found.toLowerCase()) ?? null;
    if (term === null || seen.has(term)) continue;
    seen.add(term);
    pieces.push({ piece: text.slice(from, match.index), term: null }, { piece: match[0], term });
    from = match.index + match[0].length;
  }
  return [...pieces, { piece: text.slice(from), term: null }].filter(({ piece }) => piece !== "");
}

function escaped(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
