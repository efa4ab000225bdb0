import picocolors from "picocolors";

/** Node leaves `isTTY` undefined for a pipe, which the library would take for "decide yourself". */
const isTerminal = Boolean(process.stdout.isTTY);

/** Colours for a person at a terminal; what is piped, in a build job too, has none. */
export const colours = picocolors.createColors(isTerminal && process.env["NO_COLOR"] === undefined);
