/**
 * What popular numbers claim and what is so, as two curves over one quantity that a reader can move.
 * Never here: a screen, the texts of the corrections, or a formula that the core has.
 */
export type { MythFigure } from './myth-figure.ts';
export { mythFigures } from './myth-figures.ts';
