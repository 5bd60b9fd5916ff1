/**
 * The Rollout Lab: its pages' states and links, its figures for lessons. Components are opened by their
 * own path, so that a page loads only what it shows. Never here: statistics, simulation.
 */
export { firstRelease, releaseShown, type FirstRelease } from './one/first.ts';
export { rolloutLab } from './parts.ts';
