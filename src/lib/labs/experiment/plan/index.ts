/** Plan an experiment: the page's first state, worked out when the site is built, and its presets as pictures. */
export { firstPlan, planOf } from './first.ts';
export { controlOf, powerAt, type PlanShown } from './reading.ts';
