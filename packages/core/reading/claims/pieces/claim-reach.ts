/** How far from the standard's name a word may stand and still be about it. */
export const NEAR_CHARACTERS = 110;

/** As `NEAR_CHARACTERS`, in scripts that say much in few letters and part no words. */
export const NEAR_EAST_ASIAN = 40;
