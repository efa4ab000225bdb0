import { fieldDefinition, type FieldId, fieldIds } from "../fields/field-dictionary.ts";
import type { FieldType } from "../fields/field-definition.ts";
import { enumWords } from "../reading/enum-words.ts";
import { type Fact, stated } from "../reading/fact.ts";
import { remembered } from "../reading/memo.ts";
import { readNonconformities } from "../reading/nonconformities.ts";
import { readCategories } from "../reading/read-categories.ts";
import { readClaim } from "../reading/read-claim.ts";
import { readCount } from "../reading/read-count.ts";
import { readDataEgress } from "../reading/read-data-egress.ts";
import { readDate } from "../reading/read-date.ts";
import { readDeliveryModel } from "../reading/read-delivery-model.ts";
import { readDuration } from "../reading/read-duration.ts";
import { readEdition } from "../reading/read-edition.ts";
import { readEncryption } from "../reading/read-encryption.ts";
import { readEnum } from "../reading/read-enum.ts";
import { readFrequency } from "../reading/read-frequency.ts";
import { readIncidentHistory } from "../reading/read-incident-history.ts";
import { readList } from "../reading/read-list.ts";
import { readMfa } from "../reading/read-mfa.ts";
import { readOpinion } from "../reading/read-opinion.ts";
import { readPercent } from "../reading/read-percent.ts";
import { readPlaces } from "../reading/read-places.ts";
import { readPrivilegedAccess } from "../reading/read-privileged-access.ts";
import { readPromisedTime } from "../reading/read-promised-time.ts";
import { readRetention } from "../reading/read-retention.ts";
import { readScreening } from "../reading/read-screening.ts";
import { readSegregation } from "../reading/read-segregation.ts";
import { readServices } from "../reading/read-services.ts";
import { readSet } from "../reading/read-set.ts";
import { readSoc2Type } from "../reading/read-soc2-type.ts";
import { readSupplierAssurance } from "../reading/read-supplier-assurance.ts";
import { readReference, readText } from "../reading/read-text.ts";
import { readTri } from "../reading/read-tri.ts";
import { setWords } from "../reading/set-words.ts";
import type { DateOrder, SourceCell } from "../reading/source-cell.ts";
import { triWords } from "../reading/tri-words.ts";
import type { FieldValue } from "./field-value.ts";

/** What is known of a column beside its cells. */
export interface ColumnHabits {
  /** Whether its dates put the day or the month first, where other cells have settled it. */
  readonly dateOrder: DateOrder | null;
}

type Reader = (cell: SourceCell, habits: ColumnHabits) => Fact<unknown>;

/** How a cell is read by the type of its field; the types with values of their own are not here. */
const readerOfType: Readonly<Record<Exclude<FieldType, "enum" | "set">, Reader>> = {
  text: readText,
  claim: (cell) => readClaim(cell, "iso"),
  date: (cell, { dateOrder }) => readDate(cell, dateOrder),
  tri: (cell) => readTri(cell),
  list: readList,
  services: readServices,
  locations: readPlaces,
  percent: readPercent,
  count: readCount,
  duration: (cell) => readDuration(cell),
  "promised-time": readPromisedTime,
  frequency: readFrequency,
  nonconformities: readNonconformities,
};

/** Fields that are read in a way of their own. */
const readerOfField: Readonly<Partial<Record<FieldId, Reader>>> = {
  soc2Claim: (cell) => readClaim(cell, "soc2"),
  isoEdition: readEdition,
  soc2Type: readSoc2Type,
  soc2Opinion: readOpinion,
  soc2Tsc: readCategories,
  deliveryModel: readDeliveryModel,
  inherentRisk: (cell) => readEnum(cell, enumWords.inherentRisk),
  availabilityCriticality: (cell) => readEnum(cell, enumWords.availabilityCriticality),
  assurancePolicy: (cell) => readEnum(cell, enumWords.assurancePolicy),
  isoCertStatus: (cell) => readEnum(cell, enumWords.isoCertStatus),
  socReportKind: (cell) => readEnum(cell, enumWords.socReportKind),
  soc2SubserviceMethod: (cell) => readEnum(cell, enumWords.soc2SubserviceMethod),
  soc2EvidenceScope: (cell) => readEnum(cell, enumWords.soc2EvidenceScope),
  dataTypes: (cell) => readSet(cell, setWords.dataTypes),
  remoteControls: (cell) => readSet(cell, setWords.remoteControls),
  relatedCerts: (cell) => readSet(cell, setWords.relatedCerts),
  requiredRto: (cell) => readDuration(cell, "shortest"),
  requiredRpo: (cell) => readDuration(cell, "shortest"),
  mfa: readMfa,
  privilegedAccess: readPrivilegedAccess,
  dataEncryption: readEncryption,
  dataRetention: readRetention,
  dlp: readDataEgress,
  clientSegregation: readSegregation,
  incidentHistory: readIncidentHistory,
  screening: readScreening,
  subprocessorAssurance: readSupplierAssurance,
  isoEvidence: readReference,
  soc2Evidence: readReference,
};

/**
 * How many answers are kept for a column, and for how many headings of a field; a longer text than
 * this hardly comes twice.
 */
const MOST_TEXTS = 8192;
const MOST_HEADINGS = 4;
const LONGEST_TEXT = 500;

/** The address of a fact that is kept for cells anywhere. */
const ANYWHERE = "";

/** How a field is read: as it is, or from the memory of what the words meant in a column. */
interface FieldReader {
  readonly read: Reader;
  readonly inColumn: (heading: string, dateOrder: DateOrder | null) => TextReader;
}

type TextReader = (text: string) => Fact<unknown>;

const readers: ReadonlyMap<FieldId, FieldReader> = new Map(
  fieldIds.map((id) => [id, fieldReader(readerOf(id))]),
);

/** Reads a cell as what its field holds. The same words under the same heading are read once. */
export function readCell<Id extends FieldId>(
  id: Id,
  cell: SourceCell,
  habits: ColumnHabits,
): Fact<FieldValue<Id>> {
  return factOf(id, cell, habits) as Fact<FieldValue<Id>>;
}

function factOf(id: FieldId, cell: SourceCell, habits: ColumnHabits): Fact<unknown> {
  const { address, heading, content } = cell;
  const reader = readers.get(id);
  if (reader === undefined) return readText(cell);
  if (content.kind !== "text" || content.text.length > LONGEST_TEXT) {
    return reader.read(cell, habits);
  }
  return placedAt(address, reader.inColumn(heading, habits.dateOrder)(content.text));
}

function fieldReader(read: Reader): FieldReader {
  const under = (dateOrder: DateOrder | null) =>
    remembered(
      (heading) =>
        remembered(
          (text) =>
            read({ address: ANYWHERE, heading, content: { kind: "text", text } }, { dateOrder }),
          MOST_TEXTS,
        ),
      MOST_HEADINGS,
    );
  const columns = {
    "day-first": under("day-first"),
    "month-first": under("month-first"),
    open: under(null),
  };
  // Row after row asks for the same column.
  let latest: { heading: string; dateOrder: DateOrder | null; read: TextReader } | null = null;
  const inColumn = (heading: string, dateOrder: DateOrder | null): TextReader => {
    if (latest?.heading !== heading || latest.dateOrder !== dateOrder) {
      latest = { heading, dateOrder, read: columns[dateOrder ?? "open"](heading) };
    }
    return latest.read;
  };
  return { read, inColumn };
}

/** The fact as it was read from the cell at this address. */
function placedAt(cell: string, fact: Fact<unknown>): Fact<unknown> {
  switch (fact.state) {
    case "stated":
      return stated(fact.value, fact.quote, cell);
    case "unclear":
      return { state: fact.state, quote: fact.quote, cell, why: fact.why };
    case "blank":
      return { state: fact.state, cell };
    case "placeholder":
    case "elsewhere":
    case "not-applicable":
      return { state: fact.state, quote: fact.quote, cell };
    case "conflict":
      return {
        state: fact.state,
        readings: fact.readings.map(({ value, quote }) => stated(value, quote, cell)),
      };
    case "not-asked":
      return fact;
  }
}

function readerOf(id: FieldId): Reader {
  const own = readerOfField[id];
  if (own !== undefined) return own;
  const words = triWords[id];
  if (words !== undefined) return (cell) => readTri(cell, words);
  const { type } = fieldDefinition(id);
  return type === "enum" || type === "set" ? readText : readerOfType[type];
}
