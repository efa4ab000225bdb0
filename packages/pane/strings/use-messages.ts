import { createContext, useContext } from "react";

import { english } from "./english.ts";
import type { Messages } from "./messages.ts";

/** The language the pane speaks. */
export const MessagesContext = createContext<Messages>(english);

/** Everything the pane says, in the language in use. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
