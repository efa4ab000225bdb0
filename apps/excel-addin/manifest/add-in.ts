/** Where the pane's files are served: by a developer's own machine, or by a host for everybody. */
export interface Address {
  readonly kind: "development" | "production";
  /** Ends in a slash; https, and localhost only for development. */
  readonly base: string;
}

/** A button on the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** `open`: shows the pane; `run`: calls the function that the pane has registered by this id. */
  readonly does: { readonly kind: "open" } | { readonly kind: "run"; readonly action: string };
}

/** The function behind the second button; the pane registers it with Office by this name. */
export const CHECK_SELECTION = "checkSelection";

/** The lowest version of Excel's interface that the add-in works with: Excel 2021, or Microsoft 365. */
export const EXCEL_API_FLOOR = "1.9";

/** Everything that either manifest says of the add-in, told once. */
export const addIn = {
  /** Two manifests of one add-in need two ids, else Office takes one for an update of the other. */
  xmlId: "f3a1c9d2-6b0e-4a57-9c41-2d8e5b7f0a63",
  jsonId: "8d4e2b71-35cf-4f9a-b8e6-07a1d6c3f952",
  version: "0.1.0",
  provider: "Scopefit",
  name: "Scopefit",
  description:
    "Checks whether a vendor’s ISO 27001 certificate or SOC 2 report covers what you buy, row by row, in the tracker you already keep.",
  supportPath: "support.html",
  panePath: "taskpane.html",
  groupLabel: "Scopefit",
  buttons: [
    {
      id: "OpenPane",
      label: "Open Scopefit",
      tip: "Opens Scopefit beside your tracker. Nothing is written before you say so.",
      does: { kind: "open" },
    },
    {
      id: "CheckSelection",
      label: "Check selection",
      tip: "Checks the vendors in the selected rows and writes the result into the columns beside them.",
      does: { kind: "run", action: CHECK_SELECTION },
    },
  ],
} as const satisfies {
  readonly buttons: readonly RibbonButton[];
  readonly [detail: string]: string | readonly RibbonButton[];
};

/** The sizes in which Office asks for the icon, in pixels, and what for. */
export const iconSizes = {
  ribbon: [16, 32, 80],
  list: 32,
  listOnSharpScreens: 64,
  store: 192,
} as const;

/** The address of the icon in one size. */
export function iconAddress({ base }: Address, size: number): string {
  return `${base}icons/scopefit-${size}.png`;
}
