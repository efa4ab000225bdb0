import picocolors from "picocolors";

/** Node leaves `isTTY` undefined for a pipe, which the library would take for "decide yourself". */
const isTerminal = Boolean(process.stdout.isTTY);

/** Whether what is printed has colours: at a terminal, for a person; never in a pipe or a build job. */
export const isColoured = isTerminal && process.env["NO_COLOR"] === undefined;

/** Colours where they are wanted; only the program's first thread knows where it prints to. */
export const coloursWhere = picocolors.createColors;

/** Colours for what is printed here and now. */
export const colours = coloursWhere(isColoured);
