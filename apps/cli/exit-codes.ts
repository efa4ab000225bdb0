/** What the exit code of `scopefit` says. They are part of its interface: scripts rely on them. */
export const exitCodes = {
  /** Everything asked for was done. */
  done: 0,
  /** Everything was done, and a row met the bound of `--fail-on`. */
  boundMet: 1,
  /** The command line, the file or the policy could not be used; nothing was written. */
  refused: 2,
  /** A mistake in Scopefit itself. */
  broken: 3,
} as const;
