import { special } from '../../stats/index.ts';
import { exactNumber } from '../text/exact-number.ts';
import { makeSnippet } from './make-snippet.ts';

type Arguments = { x: number; a: number; b: number; share: number };

/** The functions under the distributions. */
export const specialSnippet = makeSnippet<Arguments>({
	id: 'special-functions',
	functions: ['special'],
	title: 'The functions under the distributions',
	example: { x: 1.7, a: 2.5, b: 4, share: 0.3 },
	numbers: ({ x, a, b, share }) => ({
		erf: special.erf(x),
		erfc: special.erfc(x),
		log_gamma: special.logGamma(a),
		log_beta: special.logBeta(a, b),
		gamma_lower: special.gammaTails(a, x).lower,
		gamma_upper: special.gammaTails(a, x).upper,
		beta_lower: special.betaTails(a, b, share).lower,
		beta_upper: special.betaTails(a, b, share).upper,
		noncentral_t_upper: special.noncentralTTails(x, 10, a).upper
	}),
	python: ({ x, a, b, share }) => `x, a, b = ${[x, a, b].map(exactNumber).join(', ')}
share = ${exactNumber(share)}

report("erf", special.erf(x))
report("erfc", special.erfc(x))
report("log_gamma", special.gammaln(a))
report("log_beta", special.betaln(a, b))
report("gamma_lower", special.gammainc(a, x))
report("gamma_upper", special.gammaincc(a, x))
report("beta_lower", special.betainc(a, b, share))
report("beta_upper", special.betainc(b, a, 1 - share))
# 10 degrees of freedom, shifted by a.
report("noncentral_t_upper", stats.nct.sf(x, 10, a))`,
	r: ({ x, a, b, share }) => `x <- ${exactNumber(x)}
a <- ${exactNumber(a)}
b <- ${exactNumber(b)}
share <- ${exactNumber(share)}

report("erf", 1 - 2 * pnorm(-x * sqrt(2)))
report("erfc", 2 * pnorm(-x * sqrt(2)))
report("log_gamma", lgamma(a))
report("log_beta", lbeta(a, b))
report("gamma_lower", pgamma(x, a))
report("gamma_upper", pgamma(x, a, lower.tail = FALSE))
report("beta_lower", pbeta(share, a, b))
report("beta_upper", pbeta(share, a, b, lower.tail = FALSE))
# 10 degrees of freedom, shifted by a.
report("noncentral_t_upper", pt(x, 10, ncp = a, lower.tail = FALSE))`
});
