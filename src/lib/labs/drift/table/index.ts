/**
 * The Drift Lab's report on a whole table: its state and link, its words, its files to take away. Never
 * here: statistics, reading files.
 */
export { firstReport } from './first-report.ts';
