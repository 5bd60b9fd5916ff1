/**
 * Joint drift: two features whose marginals stay while their dependence turns. The page opens by its
 * component. Never here: statistics, drawing samples.
 */
export { firstMeasure, type FirstMeasure } from './first-measure.ts';
