/** The numbers by which the client knows the events that this host raises. */
export const eventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetFormatChanged: 18,
  rowSorted: 19,
  rowHiddenChanged: 22,
  sheetProtectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventTypeNumber = (typeof eventType)[keyof typeof eventType];

/** The target of events of the whole workbook, as the client names it. */
export const WORKBOOK_TARGET = "Workbook";
