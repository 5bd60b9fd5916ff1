import type { ArmResult } from './types.ts';

/** Sums over the users of one arm, about an origin that keeps digits. */
export class ArmMoments {
	readonly #origin: readonly [number, number];
	n = 0;
	#y = 0;
	#yy = 0;
	#x = 0;
	#xx = 0;
	#xy = 0;
	/** Whether every value so far was 0 or 1. */
	isYesNo = true;

	/** @param origin a value of the metric and of the covariate near their means */
	constructor(origin: readonly [number, number]) {
		this.#origin = origin;
	}

	add(metric: number, covariate: number): void {
		const y = metric - this.#origin[0];
		const x = covariate - this.#origin[1];
		this.n++;
		this.#y += y;
		this.#yy += y * y;
		this.#x += x;
		this.#xx += x * x;
		this.#xy += x * y;
		if (metric !== 0 && metric !== 1) this.isYesNo = false;
	}

	/** @param hasBefore whether the covariate was one */
	result(name: string, hasBefore: boolean): ArmResult {
		const { n } = this;
		if (n === 0) return { name, n, mean: 0, variance: 0 };
		const [y, x] = [this.#y / n, this.#x / n];
		const free = Math.max(1, n - 1);
		const mean = y + this.#origin[0];
		const arm = {
			...{ name, n },
			// Whole counts stay whole: a share is given back as it was counted.
			mean: this.isYesNo ? Math.round(mean * n) / n : mean,
			variance: Math.max(0, this.#yy - n * y * y) / free
		};
		if (!hasBefore) return arm;
		const before = {
			mean: x + this.#origin[1],
			variance: Math.max(0, this.#xx - n * x * x) / free,
			covariance: (this.#xy - n * x * y) / free
		};
		return { ...arm, before };
	}
}
