/**
 * The Drift Lab: its state and link, its page, its figures for lessons. Components are opened by
 * their own path, so that a page loads only what it shows. Never here: statistics, drawing samples.
 */
export { firstMeasure } from './first-measure.ts';
export { firstBench, type FirstBench } from './judges/first-bench.ts';
export { presets } from './presets.ts';
export { driftLab } from './parts.ts';

// For pages that show a state of the lab without the lab
export { readLink } from './link/link.ts';
export { panelRows } from './panel-rows.ts';
export { requestOf } from './request.ts';
export { windowFacts } from './window-facts.ts';
export { verdict } from './words/verdict.ts';
