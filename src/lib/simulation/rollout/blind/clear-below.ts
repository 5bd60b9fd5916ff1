/** Comparisons that a screen holds: a sound model has as many chances to look bad. */
export const comparisons = 4;
/** One of them is clear below this: one screen in a hundred of a sound model shows one. */
export const clearBelow = 0.01 / comparisons;
