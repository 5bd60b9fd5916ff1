/** All strategies on the same day: the part's first state. Its component is opened by its own path. */
export { firstComparison } from './first.ts';
