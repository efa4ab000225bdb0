/** How far from the standard's name a word may stand and still be about it. */
export const NEAR_CHARACTERS = 110;
