/**
 * The Drift Lab: its state and link, its page, its figures for lessons. Components are opened by
 * their own path, so that a page loads only what it shows. Never here: statistics, drawing samples.
 */
export { firstMeasure } from './first-measure.ts';
export { presets, type Preset } from './presets.ts';
