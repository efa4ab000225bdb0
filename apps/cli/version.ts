import { version } from "./package.json";

/** The version of the command line, as in its package.json. */
export const VERSION: string = version;
