import { bentScale, type Ends, type Scale } from './scale.ts';

/** Equal steps of the value are equal steps on paper. */
export function linearScale(domain: Ends, range: Ends): Scale {
	const same = (value: number) => value;
	return bentScale(domain, range, same, same);
}
