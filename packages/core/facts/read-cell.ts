import { fieldDefinition, type FieldId, fieldIds } from "../fields/field-dictionary.ts";
import type { FieldType } from "../fields/field-definition.ts";
import { enumWords } from "../reading/kinds/enum-words.ts";
import type { Fact } from "../reading/cell/fact.ts";
import { readNonconformities } from "../reading/controls/nonconformities.ts";
import { readCategories } from "../reading/artefacts/report/read-categories.ts";
import { readClaim } from "../reading/claims/answers/read-claim.ts";
import { readCount } from "../reading/kinds/read-count.ts";
import { readDataEgress } from "../reading/controls/read-data-egress.ts";
import { readDate } from "../reading/dates/read-date.ts";
import { readDeliveryModel } from "../reading/controls/read-delivery-model.ts";
import { readDuration } from "../reading/dates/read-duration.ts";
import { readEdition } from "../reading/artefacts/certificate/read-edition.ts";
import { readEncryption } from "../reading/controls/read-encryption.ts";
import { readEnum } from "../reading/kinds/read-enum.ts";
import { readFrequency } from "../reading/dates/read-frequency.ts";
import { readIncidentHistory } from "../reading/controls/read-incident-history.ts";
import { readList } from "../reading/kinds/read-list.ts";
import { readMfa } from "../reading/controls/read-mfa.ts";
import { readOpinion } from "../reading/artefacts/report/read-opinion.ts";
import { readPercent } from "../reading/controls/read-percent.ts";
import { readPlaces } from "../reading/places/read-places.ts";
import { readPrivilegedAccess } from "../reading/controls/read-privileged-access.ts";
import { readPromisedTime } from "../reading/controls/read-promised-time.ts";
import { readRetention } from "../reading/controls/read-retention.ts";
import { readScreening } from "../reading/controls/read-screening.ts";
import { readSegregation } from "../reading/controls/read-segregation.ts";
import { readServices } from "../reading/services/read-services.ts";
import { readSet } from "../reading/kinds/read-set.ts";
import { readSoc2Type } from "../reading/artefacts/report/read-soc2-type.ts";
import { readSupplierAssurance } from "../reading/controls/read-supplier-assurance.ts";
import { readReference, readScope, readText } from "../reading/kinds/read-text.ts";
import { readTri } from "../reading/kinds/read-tri.ts";
import { setWords } from "../reading/kinds/set-words.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";
import { triWords } from "../reading/kinds/tri-words.ts";
import { type CellContext, ColumnFacts, type ReadInColumn } from "./column-facts.ts";
import type { FieldValue } from "./field-value.ts";

/** How a cell is read by the type of its field; the types with values of their own are not here. */
const readerOfType: Readonly<Record<Exclude<FieldType, "enum" | "set">, ReadInColumn>> = {
  text: readText,
  claim: (cell, { thisYear }) => readClaim(cell, "iso", thisYear),
  date: (cell, { dateOrder }) => readDate(cell, dateOrder),
  tri: (cell) => readTri(cell),
  list: readList,
  services: readServices,
  locations: (cell, { thisYear }) => readPlaces(cell, thisYear),
  percent: readPercent,
  count: readCount,
  duration: (cell) => readDuration(cell),
  "promised-time": readPromisedTime,
  frequency: readFrequency,
  nonconformities: readNonconformities,
};

/** Fields that are read in a way of their own. */
const readerOfField: Readonly<Partial<Record<FieldId, ReadInColumn>>> = {
  soc2Claim: (cell, { thisYear }) => readClaim(cell, "soc2", thisYear),
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
  isoScopeStatement: readScope,
  soc2System: readScope,
  soc2ServicesCovered: readScope,
  isoEvidence: readReference,
  soc2Evidence: readReference,
};

/** Finds the facts of the column in which a cell stands. */
type ColumnFinder = (cell: SourceCell, context: CellContext) => ColumnFacts;

const columnFinders: ReadonlyMap<FieldId, ColumnFinder> = new Map(
  fieldIds.map((id) => [id, columnFinder(readerOf(id))]),
);

/** Reads a cell as what its field holds. What a column says twice is one fact, and read once. */
export function readCell<Id extends FieldId>(
  id: Id,
  cell: SourceCell,
  context: CellContext,
): Fact<FieldValue<Id>> {
  return factOf(id, cell, context) as Fact<FieldValue<Id>>;
}

function factOf(id: FieldId, cell: SourceCell, context: CellContext): Fact<unknown> {
  const columnOf = columnFinders.get(id);
  return columnOf === undefined ? readText(cell) : columnOf(cell, context).factOf(cell);
}

/** How many columns of a field are remembered at a time. */
const MOST_COLUMNS = 4;

function columnFinder(read: ReadInColumn): ColumnFinder {
  const columns: ColumnFacts[] = [];
  return ({ column, heading }, context) => {
    for (const facts of columns) if (facts.isOf(column, heading, context)) return facts;
    if (columns.length === MOST_COLUMNS) columns.shift();
    const facts = new ColumnFacts(column, heading, context, read);
    columns.push(facts);
    return facts;
  };
}

function readerOf(id: FieldId): ReadInColumn {
  const own = readerOfField[id];
  if (own !== undefined) return own;
  const words = triWords[id];
  if (words !== undefined) return (cell) => readTri(cell, words);
  const { type } = fieldDefinition(id);
  return type === "enum" || type === "set" ? readText : readerOfType[type];
}
