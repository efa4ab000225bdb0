/**
 * What a button outside the pane can order: Excel's ribbon has one that checks the selected rows. The
 * function tells of every press until the returned one is called.
 */
export interface RibbonOrders {
  readonly onCheckSelection: (listener: () => void) => () => void;
}
