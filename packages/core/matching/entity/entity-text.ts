import { withAnswersInWords } from "../../reading/cell/answered-items.ts";
import { withCapitals, withSmallWords } from "../../reading/text/letter-case.ts";
import { evenText } from "../../reading/text/even-text.ts";
import { withFootnotes } from "../../reading/text/footnotes.ts";
import { FUNCTION_WORDS } from "../../reading/text/function-words.ts";
import { withHalfWidth } from "../../reading/text/half-width.ts";
import { withMarkersAsCommas } from "../../reading/text/list-markers.ts";
import { remembered } from "../../reading/text/memo.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { withMarksInWords } from "./answer-marks.ts";
import { withEastAsianInWords } from "./east-asian-companies.ts";
import { withCountriesBeside } from "./country-said.ts";
import { withClosingInWords } from "./closing-remarks.ts";
import { withHoldersNamed } from "./companies-in-prose.ts";
import { withoutAddresses, withoutCounts } from "./entity-address.ts";
import { withoutAppositions } from "./entity-apposition.ts";
import { withoutDoings } from "./entity-doings.ts";
import { withoutHeadings, withoutLabel } from "./entity-label.ts";
import type { EntityName } from "./entity-name.ts";
import { countriesOnly, newTally, take } from "./entity-pieces.ts";
import { withScriptsApart } from "./entity-scripts.ts";
import { segmentsOf } from "./entity-segments.ts";
import { withExclusionsNamed } from "./entity-sentences.ts";
import { withShortNames } from "./entity-short-name.ts";
import { legalFormEndingAt } from "./legal-forms.ts";
import { withSiblingsParted } from "./entity-siblings.ts";
import { withFormsEven } from "./even-forms.ts";
import { withInitialsJoined, withoutNumbers } from "./entity-words.ts";
import { withKindsLeftOut } from "./kinds-left-out.ts";
import { withoutNoExclusion } from "./no-exclusion.ts";
import { withOnlyNamed } from "./only-named.ts";
import { withoutOwnParts } from "./own-parts.ts";
import { withTradingNames } from "./trading-names.ts";
import { companiesCounted } from "./unnamed-companies.ts";

/** Everything a cell says of companies. */
export interface EntityText {
  /** The companies it names, in order. */
  readonly names: readonly EntityName[];
  /** Names the first of them goes by besides. */
  readonly aliases: readonly EntityName[];
  /** Names it had or has taken since. */
  readonly formers: readonly EntityName[];
  /** Companies that it says one of them belongs to. */
  readonly owners: readonly EntityName[];
  /** Companies it says are left out. */
  readonly excluded: readonly EntityName[];
  /** Companies of which it says something that leaves their cover open: "the latter since sold". */
  readonly doubted: readonly EntityName[];
  /** Whether it leaves out the group's companies in other countries: "excluding foreign subsidiaries". */
  readonly excludesForeign: boolean;
  /** The countries whose companies it leaves out: "excluding the subsidiaries in Brazil". */
  readonly excludedCountries: readonly string[];
  /** The countries that it goes on to and no further: "and its US subsidiaries only". */
  readonly onlyCountries: readonly string[];
  /** Whether it goes on to companies it does not name: "and its subsidiaries". */
  readonly isOpen: boolean;
  /** Whether it says that these are all: "the following entities only". */
  readonly isClosed: boolean;
}

const MOST_TEXTS = 1000;

/** Reads the companies of a cell. */
export const readEntities: (text: string) => EntityText = remembered(read, MOST_TEXTS);

/** Company forms that are written on to the name without a space. */
const UNSPACED_FORM =
  /株式会社|合同会社|有限会社|주식회사|유한회사|有限责任公司|股份有限公司|有限公司/gu;

const LEADING_COMMAS = /^[\s,]+/u;

/**
 * A cell on companies without what its layout adds, with capitals in names and only there. Small letters that hold
 * no registered name may name nobody: "same as last year, see annex".
 */
export function evenNames(written: string): string {
  const even = withSmallWords(evenText(written));
  const tokens = wordsOf(even).map(({ folded }) => folded);
  const holdsForm = tokens.some(
    (token, at) => !FUNCTION_WORDS.has(token) && legalFormEndingAt(tokens, at + 1) !== null,
  );
  return holdsForm ? withCapitals(even) : even;
}

function read(written: string): EntityText {
  const labelled = withMarkersAsCommas(
    withMarksInWords(
      withAnswersInWords(
        withEastAsianInWords(withHalfWidth(withFootnotes(withFormsEven(evenNames(written))))),
      ),
    ),
  );
  const about = withoutLabel(
    withHoldersNamed(
      withoutOwnParts(
        withTradingNames(
          withoutHeadings(
            withOnlyNamed(withoutNoExclusion(withClosingInWords(labelled))).replace(
              LEADING_COMMAS,
              "",
            ),
          ),
        ),
      ),
    ),
  );
  const listed = withMarkersAsCommas(withShortNames(withSiblingsParted(about)));
  const named = withExclusionsNamed(
    withoutAppositions(withKindsLeftOut(withoutCounts(listed.replace(LEADING_COMMAS, "")))),
  );
  const text = withScriptsApart(
    withoutAddresses(withCountriesBeside(withoutDoings(named))),
  ).replace(UNSPACED_FORM, " $& ");
  const words = withoutNumbers(withInitialsJoined(wordsOf(text), text));
  const tally = newTally();
  const segments = segmentsOf(words, text);
  for (const index of segments.keys()) take(tally, { segments, index, words, text });
  const { found, opened, isClosed } = tally;
  return {
    names: found.name,
    aliases: found.alias,
    formers: found.former,
    owners: found.owner,
    excluded: found.excluded,
    doubted: tally.doubted,
    excludesForeign: tally.excludesForeign,
    excludedCountries: tally.excludedCountries,
    onlyCountries: isClosed ? countriesOnly(opened) : [],
    isOpen: opened.length > 0 || companiesCounted(listed) > found.name.length,
    isClosed,
  };
}
