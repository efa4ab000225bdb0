/** The two registers that are kept in the workbook, a sheet each. */
export type RegisterKind = "user-controls" | "subservice";

/** What each column of a register is for. The first two say what a line is about. */
export type RegisterColumn =
  "vendor" | "item" | "owner" | "mapped" | "evidence" | "next-review" | "standing";

/** A sheet with one line for each thing that a vendor's report leaves to somebody else. */
export interface Register {
  readonly kind: RegisterKind;
  readonly sheet: string;
  /** The hidden name by which a later run finds the sheet, also after it has been renamed. */
  readonly marker: string;
  /** In the order in which they are first written; people may move them and add their own. */
  readonly columns: readonly {
    readonly key: RegisterColumn;
    readonly heading: string;
    /** In characters, as Excel counts it. */
    readonly width: number;
  }[];
}

/** Complementary user entity controls: what the report expects of us (AICPA SOC 2 guide). */
const userControls: Register = {
  kind: "user-controls",
  sheet: "User controls",
  marker: "_scopefit_user_controls",
  columns: columnsWith("Control expected of us", "Mapped?"),
};

/** Subservice organisations: whose part of the service the report covers or leaves out. */
const subservice: Register = {
  kind: "subservice",
  sheet: "Subservice organisations",
  marker: "_scopefit_subservice",
  columns: columnsWith("Subservice organisation", "Carve-out or inclusive"),
};

export const registers: readonly Register[] = [userControls, subservice];

function columnsWith(item: string, mapped: string): Register["columns"] {
  return [
    { key: "vendor", heading: "Vendor", width: 26 },
    { key: "item", heading: item, width: 48 },
    { key: "owner", heading: "Our owner", width: 20 },
    { key: "mapped", heading: mapped, width: 22 },
    { key: "evidence", heading: "Evidence", width: 30 },
    { key: "next-review", heading: "Next review", width: 14 },
    { key: "standing", heading: "Standing (Scopefit)", width: 30 },
  ];
}
