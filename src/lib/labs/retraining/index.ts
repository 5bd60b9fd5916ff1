/**
 * The Retraining Lab: its pages' states and links, its figures for lessons. Components are opened by
 * their own path, so that a page loads only what it shows. Never here: statistics, simulation.
 */
export { firstWorld, presetReading, readingWords, type FirstWorld } from './one/first.ts';
export type { WorldReading } from './one/reading.ts';
export { retrainingLab } from './parts.ts';
