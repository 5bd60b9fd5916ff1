import { createRng, fillNormal, fillUniform } from '../../../random/index.ts';
import { cosineOfTurn } from '../../traffic/index.ts';
import { normalShare } from '../numbers/normal-share.ts';
import { gates, type GateId, type PairedCounts } from '../policies/gates.ts';

/** Two models of known accuracy on many fresh hold-outs. */
export interface GateQuestion {
	/** Degrees by which each model's rule is turned off the best one, to opposite sides. Alike: equally good. */
	readonly candidateOff: number;
	readonly championOff: number;
	/** Distance between the class means, in standard deviations. */
	readonly separation: number;
	/** Rows of a hold-out. */
	readonly rows: number;
	readonly alpha: number;
	/** Hold-outs `first` up to `first + runs`: each is the same whoever draws it. */
	readonly first: number;
	readonly runs: number;
	readonly seed: number | string;
}

/** How often each gate let the candidate through. */
export interface GateOdds {
	readonly runs: number;
	readonly deployed: Readonly<Record<GateId, number>>;
	/** What should come of it if both are equally good and as many rows differ as did: a closed form. */
	readonly expected: Readonly<Record<GateId, number>>;
	/** Share of rows on which the two differed. */
	readonly differing: number;
	/** Their true accuracies. */
	readonly candidate: number;
	readonly champion: number;
}

/**
 * Compares two rules on fresh rows, again and again: a gate's error rate if they are equally good, its
 * power if the candidate is better.
 *
 * @returns a generator that yields the share done
 * @throws RangeError with a sentence if there is nothing to compare
 */
export function* gateOdds(question: GateQuestion): Generator<number, GateOdds, void> {
	refuse(question);
	const { rows, alpha, first, runs, separation, candidateOff, championOff } = question;
	const draw = pairDrawer(question);
	const deployed = zero();
	const expected = zero();
	const sizes = new Map<number, Record<GateId, number>>();
	let differing = 0;
	for (let run = first; run < first + runs; run++) {
		const counts = draw(run);
		const many = counts.candidateOnly + counts.championOnly;
		const size = sizes.get(many) ?? gateSizes(many, rows, alpha);
		sizes.set(many, size);
		differing += many / rows;
		for (const { id, passes } of gates) {
			if (passes(counts, alpha)) deployed[id]++;
			expected[id] += size[id];
		}
		yield (run - first + 1) / runs;
	}
	const accuracy = (off: number) => normalShare((separation / 2) * cosineOfTurn(off / 360));
	const shares = { candidate: accuracy(candidateOff), champion: accuracy(championOff) };
	return { runs, deployed, expected, differing: differing / runs, ...shares };
}

function refuse({ rows, alpha, separation, candidateOff, championOff }: GateQuestion): void {
	if (!(Number.isInteger(rows) && rows >= 1 && rows <= 1_000_000)) {
		throw new RangeError('A hold-out has 1 to 1,000,000 rows, in whole numbers.');
	}
	if (!(alpha >= 0 && alpha <= 1)) throw new RangeError('Alpha is a share from 0 to 1.');
	const numbers = [separation, candidateOff, championOff];
	if (separation > 0 && numbers.every(Number.isFinite)) return;
	throw new RangeError('Two classes lie apart, and rules are turned by so many degrees.');
}

const zero = (): Record<GateId, number> => ({ none: 0, lead: 0, 'mid-p': 0, exact: 0 });

/** Chance that each gate opens if so many rows differ and each goes either way like a fair coin. */
export function gateSizes(many: number, rows: number, alpha: number): Record<GateId, number> {
	const size = zero();
	for (let wins = 0, chance = ofNoWins(many); wins <= many; wins++) {
		for (const { id, passes } of gates) {
			if (passes({ candidateOnly: wins, championOnly: many - wins, rows }, alpha)) {
				size[id] += chance;
			}
		}
		chance *= (many - wins) / (wins + 1);
	}
	return size;
}

function ofNoWins(many: number): number {
	let chance = 1;
	for (let row = 0; row < many; row++) chance /= 2;
	return chance;
}

/** Draws hold-outs with the best rule along the first input. */
function pairDrawer({ candidateOff, championOff, separation, rows, seed }: GateQuestion) {
	const rng = createRng(`retraining gate ${String(seed)}`);
	const [x, y, luck] = [0, 0, 0].map(() => new Float64Array(rows)) as [
		Float64Array,
		Float64Array,
		Float64Array
	];
	const direction = (degrees: number) => {
		return [cosineOfTurn(degrees / 360), cosineOfTurn(degrees / 360 - 0.25)] as const;
	};
	const [ax, ay] = direction(candidateOff);
	const [bx, by] = direction(-championOff);
	return (run: number): PairedCounts => {
		rng.goTo(run);
		fillNormal(rng, x);
		fillNormal(rng, y);
		fillUniform(rng, luck);
		let [candidateOnly, championOnly] = [0, 0];
		for (let row = 0; row < rows; row++) {
			const isYes = (luck[row] as number) < 0.5;
			const across = (x[row] as number) + (isYes ? separation / 2 : -separation / 2);
			const says = ax * across + ay * (y[row] as number) > 0;
			if (says === bx * across + by * (y[row] as number) > 0) continue;
			if (says === isYes) candidateOnly++;
			else championOnly++;
		}
		return { candidateOnly, championOnly, rows };
	};
}
