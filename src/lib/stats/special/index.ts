/** The functions under the distributions. They trust their arguments: the distributions check. */
export { erf, erfc } from './erfc.ts';
export { betaTails } from './incomplete-beta.ts';
export { gammaTails } from './incomplete-gamma.ts';
export { kolmogorovTails } from './kolmogorov-tail.ts';
export { logBeta } from './log-beta.ts';
export { logGamma } from './log-gamma.ts';
export { noncentralTTails } from './noncentral-t.ts';
