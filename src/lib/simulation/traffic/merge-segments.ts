import { ARMS, type Conditions } from './conditions.ts';
import type { Split, World } from './world.ts';

type ConditionsAt = (tick: number, split: Split) => Conditions;

/**
 * Takes all segments as one: an answer of an arm fails as often as the mean of its segments. Requests
 * and failures by arm keep their law, as Poisson arrivals of several kinds are those of one.
 */
export function mergeSegments({ segments }: World, conditionsAt: ConditionsAt): ConditionsAt {
	const errorRate = new Float64Array(ARMS);
	const conversion = new Float64Array(ARMS);
	return (tick, split) => {
		const by = conditionsAt(tick, split);
		for (let arm = 0; arm < ARMS; arm++) {
			let [failed, converted] = [0, 0];
			for (const [s, { share }] of segments.entries()) {
				const rate = by.errorRate[arm * segments.length + s] as number;
				failed += share * rate;
				converted += share * (1 - rate) * (by.conversion[arm * segments.length + s] as number);
			}
			errorRate[arm] = Math.min(1, failed);
			conversion[arm] = failed < 1 ? Math.min(1, converted / (1 - failed)) : 0;
		}
		return { ...by, errorRate, conversion };
	};
}
