import { createContext, useContext } from "react";

import type { View } from "./view.ts";

/** Where the user is in the pane, and how they get about. Nothing is written into the address bar. */
export interface Navigation {
  readonly view: View;
  /** Goes to a view; `back` will lead here again. A vendor takes the place of a vendor. */
  readonly show: (view: View) => void;
  /** Steps back; at home nothing happens. */
  readonly back: () => void;
}

/** Where the views of the pane find the way on and back. */
export const NavigationContext = createContext<Navigation | null>(null);

/** The navigation of this pane. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error("There is no navigation around this view.");
  return navigation;
}
