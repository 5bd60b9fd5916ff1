import { special as functions } from '../../stats/index.ts';
import { runner, type Runner, type Runners } from '../runner.ts';

const each = (compute: (...args: number[]) => number): Runner =>
	runner({
		checks: ['special'],
		each: true,
		run: ({ args }: { args: number[][] }) => args.map((list) => compute(...list))
	});

/** The functions under the distributions. */
export const special: Runners = {
	lgamma: each((x = 0) => functions.logGamma(x)),
	lbeta: each((a = 0, b = 0) => functions.logBeta(a, b)),
	erf: each((x = 0) => functions.erf(x)),
	erfc: each((x = 0) => functions.erfc(x)),
	gammaP: each((a = 0, x = 0) => functions.gammaTails(a, x).lower),
	gammaQ: each((a = 0, x = 0) => functions.gammaTails(a, x).upper),
	betaI: each((a = 0, b = 0, x = 0) => functions.betaTails(a, b, x).lower),
	kolmogorovSf: each((x = 0) => functions.kolmogorovTails(x).above)
};
