/**
 * Releases as one can watch them: their figures for lessons, opened by their own path, so that a page
 * loads only what it shows. Never here: statistics, simulation.
 */
export {};
