import { crossingProbabilities, special } from '../../../stats/index.ts';
import { firstAlarm } from './first-alarm.ts';
import type { PeekRule } from './peek-rules.ts';
import type { PeekRequest, PeekRuleResult } from './types.ts';

/** Counts what one rule makes of tests, one after the other. */
export class RuleTally {
	readonly #rule: PeekRule;
	readonly #bounds: readonly number[];
	readonly #first: Int8Array;
	readonly #byLook: Int32Array;
	/** Tests that rang upwards, and the differences they report: up and down. */
	readonly #rang = [0, 0];
	readonly #gaps = [0, 0];

	constructor(rule: PeekRule, bounds: readonly number[], tests: number) {
		this.#rule = rule;
		this.#bounds = bounds;
		this.#first = new Int8Array(tests).fill(-1);
		this.#byLook = new Int32Array(bounds.length);
	}

	/** Looks at a test until the rule stops it. */
	add(test: number, lookAt: Int32Array, z: Float64Array, gap: Float64Array): void {
		const look = firstAlarm(this.#bounds, lookAt, z);
		if (look < 0) return;
		const at = lookAt[look] as number;
		const side = (z[at] as number) > 0 ? 0 : 1;
		this.#first[test] = look;
		this.#byLook[look]!++;
		this.#rang[side]!++;
		this.#gaps[side]! += gap[at] as number;
	}

	result(request: PeekRequest, looks: Int32Array): PeekRuleResult {
		const { effect } = request;
		const tests = this.#first.length;
		const [right, wrong] = effect < 0 ? [1, 0] : [0, 1];
		const rang = (this.#rang[0] as number) + (this.#rang[1] as number);
		const [rightly, wrongly] = [this.#rang[right] as number, this.#rang[wrong] as number];
		const users = this.#meanUsers(looks);
		const share = rang / tests;
		const exactly = exactShares(this.#bounds, looks, request);
		return {
			id: this.#rule.id,
			title: this.#rule.title,
			bounds: this.#bounds,
			boundsP: this.#bounds.map((z) => special.erfc(z / Math.SQRT2)),
			first: this.#first,
			rang,
			share,
			error: Math.sqrt((share * (1 - share)) / tests),
			exact: exactly.at(-1) as number,
			exactByLook: exactly,
			byLook: this.#byLook,
			users,
			saved: 1 - users / (looks.at(-1) as number),
			wrongWay: wrongly,
			missed: effect === 0 ? undefined : 1 - rightly / tests,
			exaggeration:
				effect === 0 || rightly === 0 ? undefined : (this.#gaps[right] as number) / rightly / effect
		};
	}

	#meanUsers(looks: Int32Array): number {
		const tests = this.#first.length;
		const end = looks.at(-1) as number;
		let saved = 0;
		for (let k = 0; k < looks.length; k++) {
			saved += (this.#byLook[k] as number) * (end - (looks[k] as number));
		}
		return end - saved / tests;
	}
}

/** Chance to have rung by each look, in either direction, by recursive integration. */
function exactShares(
	bounds: readonly number[],
	looks: Int32Array,
	{ baseline, effect, users }: PeekRequest
): number[] {
	const middle = baseline + effect / 2;
	const drift = effect / Math.sqrt((2 * middle * (1 - middle)) / users);
	const end = looks.at(-1) as number;
	const information = Array.from(looks, (at) => at / end);
	const { upper, lower } = crossingProbabilities({ upper: bounds, information, drift });
	let sum = 0;
	return upper.map((chance, look) => (sum += chance + (lower[look] as number)));
}
