/**
 * The statistics core: describe a sample, compare two, and know how sure one may be.
 * Pure functions only: numbers in, numbers out, the same in Node, a Worker and a page.
 * Never here: randomness without a seed, the clock, the DOM, words for the screen, colours.
 */

export { StatsError, type StatsErrorCode } from './stats-error.ts';
