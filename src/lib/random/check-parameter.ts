/** Makes sure that a parameter of a sampler is a finite number above 0. */
export function checkPositive(caller: string, name: string, value: number): void {
	if (value > 0 && value < Infinity) return;
	throw new RangeError(`${caller} requires ${name} above 0, got ${value}`);
}

/** Makes sure that a parameter of a sampler is a whole number from `minimum` to 2^53. */
export function checkWhole(caller: string, name: string, value: number, minimum: number): void {
	if (Number.isInteger(value) && value >= minimum && value <= 9007199254740992) return;
	throw new RangeError(
		`${caller} requires a whole number of at least ${minimum} as ${name}, got ${value}`
	);
}

/** Makes sure that a parameter of a sampler is a probability, from 0 to 1. */
export function checkProbability(caller: string, name: string, value: number): void {
	if (value >= 0 && value <= 1) return;
	throw new RangeError(`${caller} requires ${name} from 0 to 1, got ${value}`);
}

/** Makes sure that weights are 0 or more, and not all 0. */
export function checkWeights(caller: string, weights: ArrayLike<number>): void {
	let total = 0;
	for (let i = 0; i < weights.length; i++) {
		const weight = weights[i] as number;
		if (!(weight >= 0)) {
			throw new RangeError(`${caller} requires weights of 0 or more, got ${weight}`);
		}
		total += weight;
	}
	if (total > 0 && total < Infinity) return;
	throw new RangeError(`${caller} requires weights with a sum above 0, got ${total}`);
}
