/** "I think", "reportedly": whoever says it does not know. */
export const DOUBT =
  /(?<!\p{L})(?:i think|i believe|not sure|unsure|apparently|allegedly|reportedly|presumably|supposedly|maybe|perhaps|probably|someone (?:said|told)|(?:the|our|my|a) (?:working )?(?:assumption|guess) (?:is|was|here)|(?:we|i) (?:assume|assumed|presume|guess|suspect|suppose)|assuming(?! (?:responsibility|control)))(?!\p{L})/iu;

/** A tale of somebody else's. */
export const SUCCESS_STORY =
  /^\W*(?:case stud(?:y|ies)|success stor(?:y|ies)|customer stor(?:y|ies)|testimonial|congratulations to (?:our|all))(?!\p{L})|(?<!\p{L})(?:passed|achieved|obtained|earned|got|completed)(?!\p{L}).*(?<!\p{L})(?:thanks to|with (?:the )?help (?:of|from)|with our help)(?!\p{L})/iu;
