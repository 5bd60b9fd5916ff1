import { erf, erfc } from '../../src/lib/stats/special/erfc.ts';
import { betaTails } from '../../src/lib/stats/special/incomplete-beta.ts';
import { gammaTails } from '../../src/lib/stats/special/incomplete-gamma.ts';
import { kolmogorovTails } from '../../src/lib/stats/special/kolmogorov-tail.ts';
import { logBeta } from '../../src/lib/stats/special/log-beta.ts';
import { logGamma } from '../../src/lib/stats/special/log-gamma.ts';
import { testGolden } from './golden-cases.ts';

type Arguments = { args: number[][] };

const each =
	(compute: (...args: number[]) => number) =>
	({ args }: Arguments) =>
		args.map((list) => compute(...list));

testGolden('special', {
	lgamma: each((x = 0) => logGamma(x)),
	lbeta: each((a = 0, b = 0) => logBeta(a, b)),
	erf: each((x = 0) => erf(x)),
	erfc: each((x = 0) => erfc(x)),
	gammaP: each((a = 0, x = 0) => gammaTails(a, x).lower),
	gammaQ: each((a = 0, x = 0) => gammaTails(a, x).upper),
	betaI: each((a = 0, b = 0, x = 0) => betaTails(a, b, x).lower),
	kolmogorovSf: each((x = 0) => kolmogorovTails(x).above)
});
