import { bentScale, type Ends, type Scale } from './scale.ts';

/** Equal ratios of the value are equal steps on paper. Both ends of the domain lie above zero. */
export function logScale(domain: Ends, range: Ends): Scale {
	return bentScale(domain, range, Math.log, Math.exp);
}
