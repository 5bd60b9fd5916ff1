// The figures that refute famous wrong numbers: one drawing for all of them. Never here: a number of
// its own, or the text of a correction.
export { mythFigures } from '$lib/simulation/myths';
