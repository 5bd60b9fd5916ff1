import { exp, ln } from '../../../random/index.ts';
import { binomial, powerForMeans } from '../../../stats/index.ts';
import { ksLevels } from './ks-levels.ts';
import { overCause } from './over-cause.ts';
import { alarmRules, columnsToRing, correlation, type AlarmRule, type ManyWorld } from './world.ts';

/** What theory says of a rate: its value, or a line it cannot pass. */
export interface Theory {
	readonly value: number;
	readonly kind: 'exact' | 'at most';
}

/** What is known of a rule without drawing a day; undefined where nobody has a formula. */
export interface ClosedForms {
	readonly pages: Theory | undefined;
	readonly falseShare: Theory | undefined;
	readonly found: Theory | undefined;
}

/** A test's own level: how often a quiet feature goes below a line. Each of them is at most the line. */
interface Levels {
	/** Below alpha, as `none` asks. */
	readonly each: number;
	/** Below alpha over k, as Bonferroni asks, and Holm of the smallest. */
	readonly corrected: number;
}

/** The formulas beside the counted days. */
export function closedForms(world: ManyWorld): Readonly<Record<AlarmRule, ClosedForms>> {
	const pages = pagesOf(world, levelsOf(world));
	const forms = alarmRules.map((rule) => [
		rule,
		{ pages: pages[rule], falseShare: falseShareOf(world, rule), found: foundOf(world, rule) }
	]);
	return Object.fromEntries(forms) as Record<AlarmRule, ClosedForms>;
}

/**
 * Chances of 0, 1, 2 ... uncorrected alarms on a quiet day if no feature knew of another, up to where
 * more are rarer than one day in 100,000.
 */
export function alarmsIfIndependent(world: ManyWorld): number[] {
	const law = binomial(world.features, levelsOf(world).each);
	const chances: number[] = [];
	let left = 1;
	while (left > 1e-5 && chances.length <= world.features) {
		const chance = law.pmf(chances.length);
		chances.push(chance);
		left -= chance;
	}
	return chances;
}

function levelsOf({ test, rows, alpha, features }: ManyWorld): Levels {
	if (test === 'mean') return { each: alpha, corrected: alpha / features };
	const levels = ksLevels(rows);
	return { each: levels.attained(alpha), corrected: levels.attained(alpha / features) };
}

type Pages = Readonly<Record<AlarmRule, Theory | undefined>>;

function pagesOf(world: ManyWorld, levels: Levels): Pages {
	const { features, alpha, test, links } = world;
	const rings = columnsToRing(world);
	const alone = (level: number) => atLeast(1, features, level);
	if (correlation(world) === 0) {
		const corrected = exactly(alone(levels.corrected));
		return {
			none: exactly(alone(levels.each)),
			bonferroni: corrected,
			holm: corrected,
			'benjamini-hochberg': test === 'mean' ? exactly(alpha) : atMost(alpha),
			share: exactly(atLeast(rings, features, levels.each))
		};
	}
	const unknown = { 'benjamini-hochberg': undefined, share: undefined };
	if (test === 'ks') {
		const union = atMost(Math.min(1, features * levels.corrected));
		return { none: undefined, bonferroni: union, holm: union, ...unknown };
	}
	if (links === 'neighbours') {
		// Šidák (1967): correlated normal scores stay inside equal bounds at least as often as independent ones.
		const corrected = atMost(alone(levels.corrected));
		return { none: atMost(alone(levels.each)), bonferroni: corrected, holm: corrected, ...unknown };
	}
	const given = (level: number, need: number) =>
		exactly(overCause(level, world.rho, (each) => atLeast(need, features, each)));
	const corrected = given(levels.corrected, 1);
	return {
		none: given(levels.each, 1),
		bonferroni: corrected,
		holm: corrected,
		'benjamini-hochberg': undefined,
		share: given(levels.each, rings)
	};
}

/** Chance that at least `need` of `features` independent ones ring, each with chance `level`. */
function atLeast(need: number, features: number, level: number): number {
	if (level >= 1) return 1;
	if (need === 1) return 1 - exp(features * ln(1 - level));
	return binomial(features, level).sf(need - 1);
}

function falseShareOf(world: ManyWorld, rule: AlarmRule): Theory | undefined {
	const { features, moved, alpha, test } = world;
	if (moved === features) return exactly(0);
	if (rule === 'bonferroni' || rule === 'holm') return atMost(alpha);
	if (rule !== 'benjamini-hochberg' || correlation(world) > 0) return undefined;
	// Benjamini and Yekutieli (2001), theorem 5.1: with independent continuous p-values it is exact.
	const value = ((features - moved) / features) * alpha;
	return test === 'mean' ? exactly(value) : atMost(value);
}

function foundOf(world: ManyWorld, rule: AlarmRule): Theory | undefined {
	if (world.test !== 'mean' || world.moved === 0) return undefined;
	if (rule !== 'none' && rule !== 'bonferroni') return undefined;
	const { effect, rows, features } = world;
	const alpha = rule === 'none' ? world.alpha : world.alpha / features;
	return exactly(powerForMeans({ method: 'z', effect, sd: 1, nPerArm: rows, alpha }));
}

const exactly = (value: number): Theory => ({ value, kind: 'exact' });
const atMost = (value: number): Theory => ({ value, kind: 'at most' });
