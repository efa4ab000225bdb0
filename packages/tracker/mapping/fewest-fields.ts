/** A tracker asks a vendor about more than two things; a sheet that seems to ask less may be another. */
export const FEWEST_FIELDS = 3;
