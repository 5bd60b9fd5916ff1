/**
 * The Experiment Lab: its pages' states and links, its figures for lessons. Components are opened by
 * their own path, so that a page loads only what it shows. Never here: statistics, simulation.
 */
export { experimentLab } from './parts.ts';
