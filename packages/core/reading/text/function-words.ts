/** Little words that lead on to what follows and stand in no name by themselves, in the languages of certificates. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the of and or nor in on at by to for from with within without under between into as than that which who " +
    "is are was were be been being has have had will shall does do did not its their our via per including " +
    "excluding except " +
    "der die das des dem den ein eine einer eines und oder im am zum zur von vom mit für bei nach aus auf seit ohne sowie ist sind " +
    "le la les l un une du de des et ou en au aux à par pour avec dans sur sans est sont hors " +
    "el los las del y o e con por para sin sobre es son os as do da dos das no na nos nas ao com em sem são " +
    "il lo gli dei della delle di ed nel nella presso che het een van voor met op te bij zonder zijn " +
    "och og av för med i på til na z w do oraz bez"
  ).split(" "),
);
