import {
	escapeText,
	LinkProblem,
	longestLink,
	partLink,
	quote,
	readNumber,
	readText,
	readWhole,
	type LinkField,
	type PartLink
} from '$lib/labs/shell';
import type { ReadSettings } from '$lib/simulation/experiment';
import {
	initialState,
	limits,
	longestName,
	mostArms,
	worthLimits,
	type ArmEntry,
	type PartEntry,
	type ReadState,
	type Sums
} from './state.ts';

type Field = LinkField<ReadState>;
type Metric = ReadState['metric'];

const mostParts = 50;
const corrections = { n: 'none', b: 'bonferroni', h: 'holm' } as const;

/** As many digits as anybody needs, and no more room in a link than that. */
const short = (value: number): string => String(Number(value.toPrecision(8)));

function writeSums(metric: Metric, { n, value, variance, before }: Sums): string[] {
	const known = before ? [before.mean, before.variance, before.covariance].map(short) : [];
	if (metric === 'proportion') return [`${n}`, `${value}`, ...known];
	return [`${n}`, short(value), short(variance), ...known];
}

/** @throws LinkProblem for numbers that no users can have */
function readSums(metric: Metric, texts: readonly string[], name: string): Sums {
	const n = readWhole(texts[0], `number of users of ${name}`, limits.users);
	const isShare = metric === 'proportion';
	const value = isShare
		? readWhole(texts[1], `number who said yes of ${name}`, { min: 0, max: n })
		: readNumber(texts[1], `mean of ${name}`, limits.mean);
	const variance = isShare ? 0 : readNumber(texts[2], `variance of ${name}`, squares);
	const known = texts.slice(isShare ? 2 : 3);
	if (known.length === 0) return { n, value, variance };
	const before = {
		mean: readNumber(known[0], 'mean before', limits.mean),
		variance: readNumber(known[1], 'variance before', squares),
		covariance: readNumber(known[2], 'covariance with before', { min: -1e18, max: 1e18 })
	};
	return { n, value, variance, before };
}

const squares = { min: 0, max: 1e18 };

const writeArm = (metric: Metric, entry: ArmEntry): string =>
	[escapeText(entry.name), short(entry.share), ...writeSums(metric, entry)].join(',');

function readArm(metric: Metric, text: string): ArmEntry {
	const [name, share, ...sums] = text.split(',');
	const called = readText(name ?? '', 'name of an arm', longestName);
	return {
		name: called,
		share: readNumber(share, `designed share of ${called}`, limits.share),
		...readSums(metric, sums, called)
	};
}

const writeArms = ({ metric, arms }: ReadState): string =>
	arms.map((entry) => writeArm(metric, entry)).join(';');

const arms: Field = {
	write: (state) =>
		state.metric === initialState.metric && writeArms(state) === writeArms(initialState)
			? undefined
			: writeArms(state),
	read: (text, { metric }) => {
		const entries = text.split(';');
		if (entries.length < 2 || entries.length > mostArms) {
			throw new LinkProblem(
				`A result has a control and one to five variants, not ${entries.length} arms.`
			);
		}
		const found = entries.map((entry) => readArm(metric, entry));
		if (new Set(found.map(({ name }) => name)).size === found.length) return { arms: found };
		throw new LinkProblem('Two arms of this link have the same name.');
	}
};

/** Users in parts: a name, then for each arm its sums. */
function parts(key: 'segments' | 'days', most: number): Field {
	return {
		write: ({ [key]: list, metric }) =>
			list.length === 0
				? undefined
				: list
						.map(({ name, arms: sums }) =>
							[escapeText(name), ...sums.map((one) => writeSums(metric, one).join(','))].join('/')
						)
						.join(';'),
		read: (text, { metric, arms: entries }) => {
			const found = text.split(';').map((part): PartEntry => {
				const [name, ...sums] = part.split('/');
				const called = readText(name ?? '', key === 'days' ? 'day' : 'segment', longestName);
				if (sums.length !== entries.length) {
					throw new LinkProblem(
						`“${quote(called)}” needs its numbers for all ${entries.length} arms.`
					);
				}
				return { name: called, arms: sums.map((one) => readSums(metric, one.split(','), called)) };
			});
			if (found.length <= most) return { [key]: found };
			throw new LinkProblem(`A link holds at most ${most} ${key}.`);
		}
	};
}

/** Settings that go together, left out where they stand as the page starts. */
function setting(
	write: (settings: ReadSettings) => readonly (number | string)[],
	read: (texts: readonly string[], state: ReadState) => Partial<ReadSettings>
): Field {
	const text = ({ settings }: ReadState) => write(settings).join(',');
	return {
		write: (state) => (text(state) === text(initialState) ? undefined : text(state)),
		read: (found, state) => ({
			settings: { ...state.settings, ...read(found.split(','), state) }
		})
	};
}

function readCorrection(text: string | undefined): ReadSettings['correction'] {
	const letter = text ?? '';
	if (Object.hasOwn(corrections, letter)) return corrections[letter as keyof typeof corrections];
	throw new LinkProblem(`“${quote(letter)}” is not a correction: it should be n, b or h.`);
}

const fields: Record<string, Field> = {
	m: {
		write: ({ metric }) => (metric === 'mean' ? 'm' : undefined),
		read: (text) => {
			if (text === 'm') return { metric: 'mean' };
			throw new LinkProblem(
				`“${quote(text)}” is not a kind of metric: it should be m or left out.`
			);
		}
	},
	a: arms,
	g: parts('segments', mostParts),
	d: parts('days', 1000),
	l: setting(
		({ alpha, correction }) => [alpha, correction.slice(0, 1)],
		([alpha, correction]) => ({
			alpha: readNumber(alpha, 'chance of a false alarm', limits.alpha),
			correction: readCorrection(correction)
		})
	),
	f: setting(
		({ splitAlpha, splitFloor }) => [splitAlpha, splitFloor],
		([level, floor]) => ({
			splitAlpha: readNumber(level, 'p that the split is suspected below', limits.splitAlpha),
			splitFloor: readNumber(floor, 'floor of the split', limits.splitFloor)
		})
	),
	o: setting(
		({ prior, priorSd }) => [...prior, ...(priorSd === Infinity ? [] : [priorSd])],
		([yes, no, sd]) => ({
			prior: [
				readNumber(yes, 'shape of the prior', limits.shape),
				readNumber(no, 'shape of the prior', limits.shape)
			],
			priorSd: sd === undefined ? Infinity : readNumber(sd, 'spread of the prior', limits.unit)
		})
	),
	u: setting(
		({ worthwhile, higherIsBetter }) => [worthwhile, ...(higherIsBetter ? [] : ['l'])],
		([effect, way], { metric }) => {
			if (way !== undefined && way !== 'l') {
				throw new LinkProblem(
					`“${quote(way)}” does not say what is better: it should be l or left out.`
				);
			}
			return {
				worthwhile: readNumber(effect, 'smallest effect worth having', worthLimits(metric)),
				higherIsBetter: way === undefined
			};
		}
	),
	r: setting(
		({ reach }) => [reach],
		([reach]) => ({ reach: readWhole(reach, 'number of users to come', limits.reach) })
	)
};

/** Parts that no longer fit the arms are worse than none. */
function together(state: ReadState, problems: string[]): ReadState {
	const fits = ({ arms: sums }: PartEntry) => sums.length === state.arms.length;
	if (state.metric === 'mean' && state.arms === initialState.arms) {
		problems.push('A link to a result in means has to name its arms.');
		return initialState;
	}
	if (state.segments.every(fits) && state.days.every(fits)) return state;
	problems.push('Segments and days of this link belong to other arms: they were left out.');
	return { ...state, segments: [], days: [] };
}

const whole = partLink<ReadState>({ initial: initialState, fields, together });

/** The sums of a result in a link, never its users. Parts that are too long for one stay out of it. */
export const readLink: PartLink<ReadState> = {
	write: (state) => {
		const full = whole.write(state);
		if (full.length <= longestLink) return full;
		const withoutDays = whole.write({ ...state, days: [] });
		if (withoutDays.length <= longestLink) return withoutDays;
		return whole.write({ ...state, days: [], segments: [] });
	},
	read: whole.read
};

/** Whether a link carries all of a state. */
export const fitsLink = (state: ReadState): boolean => whole.write(state).length <= longestLink;
