import { formatCount, formatP, formatPercent, formatStatistic } from '$lib/components/charts';
import type { DayRate, JudgeReading } from '$lib/simulation/drift';
import { numberWord } from '../words/count-words.ts';
import { onBench, type BenchRow } from './bench-rows.ts';

/** Above this share of quiet days an alarm says little. */
const often = 0.15;
/** Below this share a judge practically never rings. */
const never = 0.01;

/** A p-value or a distance as it is printed. */
export const printed = ({ rule, reads }: JudgeReading): string =>
	rule.asks === 'chance' ? formatP(reads) : formatStatistic(reads);

const limitOf = ({ rule, limit }: JudgeReading) =>
	rule.asks === 'chance' ? `${limit}` : `${Number(limit.toPrecision(3))}`;

/** `rings below 0.05`, `rings from 0.1`: the limit in words. */
export function limitWords(reading: JudgeReading): string {
	const words = { '<': 'below', '≤': 'at or below', '>': 'above', '≥': 'from' } as const;
	return `${words[reading.rule.side]} ${limitOf(reading)}`;
}

/** A share of days with its 95 % interval: `5.3 % (4.0 to 6.8)`. */
export function dayShareWithRange({ rings, rate, interval }: DayRate, days: number): string {
	const [low, high] = interval;
	if (rings === 0) return `none (below ${formatPercent(high, 1)})`;
	if (rings === days) return `all (above ${formatPercent(low, 1)})`;
	const digits = rate < 0.1 ? 1 : 0;
	const ends = interval.map((share) => (100 * share).toFixed(digits));
	return `${formatPercent(rate, digits)} (${ends[0]} to ${ends[1]})`;
}

/** A judge's name inside a sentence. */
const called = ({ judge }: BenchRow) => (judge.id === 'textbook' ? 'the textbook' : judge.title);

const things: Readonly<Record<string, string>> = {
	'ks-p': 'the Kolmogorov–Smirnov p',
	'ks-gap': 'the widest gap between the curves',
	'chi-square-p': 'the chi-square p',
	'chi-square-exact-p': 'the chi-square p, with the reference taken as exact,',
	'z-p': 'the z-test’s p',
	wasserstein: 'the Wasserstein distance in sds',
	'jensen-shannon': 'the Jensen–Shannon distance',
	'jensen-shannon-chunks': 'the furthest chunk’s Jensen–Shannon distance',
	'jensen-shannon-divergence': 'the Jensen–Shannon divergence',
	'l-infinity': 'the largest change of a share',
	'cramers-v': 'the corrected Cramér’s V',
	psi: 'PSI',
	'rank-rise-p': 'the one-sided p'
};

/** `Evidently rings because the Kolmogorov–Smirnov p is 0.005, below 0.05.` */
export function because({ judge, reading }: BenchRow): string {
	const isLow = reading.rule.side === '<' || reading.rule.side === '≤';
	const where = reading.rings === isLow ? 'below' : 'above';
	const thing = things[reading.rule.id] ?? reading.rule.measures;
	const value = printed(reading);
	// A p too small to print has no number to name.
	const size = value.startsWith('<') ? 'far ' : `${value}, `;
	const who = judge.id === 'textbook' ? 'The textbook' : judge.title;
	return `${who} ${reading.rings ? 'rings' : 'sleeps'} because ${thing} is ${size}${where} ${limitOf(reading)}.`;
}

/** Why a rule differs from the test of the textbook, by what it does. */
const reasons: Readonly<Record<string, string>> = {
	'ks-gap': 'It asks how wide the gap is, not whether chance could open it: n does not enter.',
	wasserstein:
		'It asks how far the values moved, not whether chance could do it: n does not enter.',
	'jensen-shannon': 'It asks how different the shares are, not whether chance could do it.',
	'cramers-v':
		'What chance would give is taken off first, and the rest must be large: 0.2 is a share that moved by about ten points or more.',
	'l-infinity':
		'One limit for every n: the largest of several shares moves by chance alone, and more so with fewer rows.',
	'jensen-shannon-divergence':
		'The buckets run from the smallest row to the largest, so two outermost rows move all of them.',
	'jensen-shannon-chunks':
		'The limit comes from chunks of the reference that are part of what they are compared with, so they lie closer than any new chunk can. Ten chunks are ten chances to ring.',
	'chi-square-exact-p':
		'The reference’s shares are taken for the truth. They were sampled too: at equal sizes that doubles the statistic.',
	'z-p': 'With two shares the square of z is the textbook’s chi-square.',
	'ks-p': 'The same test as the textbook’s.',
	psi: 'With no drift PSI still reads about (1/n + 1/m) times one less than the bins: the limit knows neither.',
	'rank-rise-p': 'It looks one way only. A fall is evidence against a rise, and passes.'
};

/** What this rule does that the textbook’s does not; nothing for the textbook itself. */
export const reasonOf = ({ judge, reading }: BenchRow): string =>
	judge.id === 'textbook' ? '' : (reasons[reading.rule.id] ?? '');

export type Said = {
	readonly state: 'alarm' | 'steady' | 'unknown';
	readonly verdict: string;
	readonly rest: string;
	readonly why: string;
};

const plural = (count: number, verb: string) =>
	`${numberWord(count)} ${verb}${count === 1 ? 's' : ''}`;

function tally(ringing: number, all: number): string {
	if (ringing === 0) return `all ${numberWord(all)} sleep`;
	if (ringing === all) return `all ${numberWord(all)} ring`;
	return `${plural(ringing, 'ring')}, ${plural(all - ringing, 'sleep')}`;
}

/** `1,000 rows a side`, or both sizes. */
function sizes({ reference, current }: { reference: number; current: number }): string {
	return reference === current
		? `${formatCount(reference)} rows a side`
		: `${formatCount(reference)} against ${formatCount(current)} rows`;
}

const names = (rows: readonly BenchRow[]) => rows.map(called);

/** `A`, `A and B`, `A, B and C`. */
function listed(words: readonly string[]): string {
	return words.length < 2
		? (words[0] ?? '')
		: `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The sentence at the top: who rings, and whose ring means something at this n. */
export function benchVerdict(
	rows: readonly BenchRow[],
	size: { reference: number; current: number }
): Said {
	const bench = onBench(rows);
	const ringing = bench.filter(({ reading }) => reading.rings);
	const quiet = (row: BenchRow) => row.rates?.quiet.rate ?? 0;
	const loose = bench.filter((row) => quiet(row) >= often);
	const sound = ringing.filter((row) => quiet(row) < often);
	return {
		state: sound.length > 0 ? 'alarm' : ringing.length > 0 ? 'unknown' : 'steady',
		verdict: `Same data, ${numberWord(bench.length)} judges: ${tally(ringing.length, bench.length)}.`,
		rest: restOf(ringing, sound),
		why: [mainReason(bench, ringing, sound), looseWords(loose, size), deafWords(bench)]
			.filter((sentence) => sentence !== '')
			.join(' ')
	};
}

function restOf(ringing: readonly BenchRow[], sound: readonly BenchRow[]): string {
	if (ringing.length === 0 || sound.length === ringing.length) return '';
	if (sound.length === 0) {
		return ringing.length === 1
			? 'And that one rings on quiet days too.'
			: 'And those ring on quiet days too.';
	}
	const loose = ringing.filter((row) => !sound.includes(row));
	return sound.length < loose.length
		? `Only ${listed(names(sound))} would not have rung anyway.`
		: `${listed(names(loose))} would have rung anyway.`;
}

/** Why one of those who ring does, and one of those who sleep. */
function mainReason(
	bench: readonly BenchRow[],
	ringing: readonly BenchRow[],
	sound: readonly BenchRow[]
): string {
	const loud = sound.find(({ judge }) => judge.id === 'evidently') ?? sound[0] ?? ringing[0];
	const asleep = bench.findLast(({ reading }) => !reading.rings);
	return [loud, asleep].flatMap((row) => (row ? [because(row)] : [])).join(' ');
}

function looseWords(
	loose: readonly BenchRow[],
	size: { reference: number; current: number }
): string {
	if (loose.length === 0) return '';
	const each = loose.map((row, i) => {
		const share = formatPercent(row.rates?.quiet.rate ?? 0);
		return i === 0 ? `${called(row)} would ring on ${share} of days` : `${called(row)} on ${share}`;
	});
	return `With ${sizes(size)} and nothing changed, ${listed(each)}.`;
}

/** Who could not have rung on a day like this one. */
function deafWords(bench: readonly BenchRow[]): string {
	const deaf = bench.filter(({ rates }) => (rates?.drifted.rate ?? 1) < never);
	if (deaf.length === 0 || deaf.length === bench.length) return '';
	return `A day like this one hardly ever wakes ${listed(names(deaf))}.`;
}
