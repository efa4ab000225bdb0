import { nameCode } from "../xml/name-code.ts";

/** The codes of the elements that a sheet and its texts are made of. */
export const element = {
  sheetData: nameCode("sheetData"),
  row: nameCode("row"),
  cell: nameCode("c"),
  value: nameCode("v"),
  formula: nameCode("f"),
  inlineString: nameCode("is"),
  text: nameCode("t"),
  phonetic: nameCode("rPh"),
  si: nameCode("si"),
  sst: nameCode("sst"),
};

/** The codes of the attributes that rows and cells carry. */
export const attribute = {
  reference: nameCode("r"),
  style: nameCode("s"),
  type: nameCode("t"),
};
