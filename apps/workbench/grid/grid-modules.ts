import {
  CellApiModule,
  CellStyleModule,
  ColumnApiModule,
  CustomEditorModule,
  EventApiModule,
  InfiniteRowModelModule,
  LargeTextEditorModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TextEditorModule,
} from "ag-grid-community";

/** The parts of the grid library that the sheet uses; the others stay out of the page. */
export const gridModules = [
  InfiniteRowModelModule,
  PinnedRowModule,
  TextEditorModule,
  LargeTextEditorModule,
  CustomEditorModule,
  CellStyleModule,
  CellApiModule,
  ColumnApiModule,
  RowApiModule,
  RenderApiModule,
  ScrollApiModule,
  EventApiModule,
];
