import type { ArmResult, ExperimentResult, ReadSettings } from '$lib/simulation/experiment';

/** What users of one arm, or of one part of an arm, have come to. */
export type Sums = {
	readonly n: number;
	/** Of a share those who said yes, of a mean the mean. */
	readonly value: number;
	/** Of one user's value, of means only. */
	readonly variance: number;
	readonly before?: ArmResult['before'] | undefined;
};

export type ArmEntry = Sums & {
	readonly name: string;
	/** Designed share of the users, in any unit that all arms have in common. */
	readonly share: number;
};

export type PartEntry = { readonly name: string; readonly arms: readonly Sums[] };

/** A result and how it is to be read: everything that decides what the page shows. */
export type ReadState = {
	readonly metric: ExperimentResult['metric'];
	/** The control first. */
	readonly arms: readonly ArmEntry[];
	readonly segments: readonly PartEntry[];
	readonly days: readonly PartEntry[];
	readonly settings: ReadSettings;
};

const usualSettings: ReadSettings = {
	// A floor between 0.2 %, which is no alarm by itself, and the 0.37 % of Microsoft’s broken split.
	...{ alpha: 0.05, correction: 'holm', splitAlpha: 0.001, splitFloor: 0.003 },
	...{ prior: [1, 1], priorSd: Infinity, worthwhile: 0.005 },
	...{ higherIsBetter: true, reach: 1_000_000 }
};

/** An arm as it is written down. */
export const arm = (name: string, n: number, value: number, variance = 0): ArmEntry => ({
	...{ name, n, value, variance, share: 1 }
});

/** Ten thousand users a side, half a point apart: what most results look like. */
export const initialState: ReadState = {
	metric: 'proportion',
	arms: [arm('Control', 10_000, 1000), arm('New', 10_050, 1065)],
	segments: [],
	days: [],
	settings: usualSettings
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	users: { min: 0, max: 1_000_000_000 },
	yes: { min: 0, max: 1_000_000_000 },
	mean: { min: -1e9, max: 1e9 },
	sd: { min: 0, max: 1e9 },
	share: { min: 0.001, max: 1_000_000 },
	alpha: { min: 0.001, max: 0.2 },
	splitAlpha: { min: 0.00001, max: 0.05 },
	splitFloor: { min: 0, max: 0.1 },
	points: { min: 0.0001, max: 0.5 },
	unit: { min: 0.001, max: 100_000 },
	shape: { min: 0.5, max: 100_000 },
	reach: { min: 0, max: 1_000_000_000 }
} as const;

export const mostArms = 6;
/** Characters of a name, in a form and in a link. */
export const longestName = 40;

/** What the worthwhile effect may be. */
export const worthLimits = (metric: ReadState['metric']) =>
	limits[metric === 'proportion' ? 'points' : 'unit'];

/** The same numbers as the simulators take them. */
export function resultOf({ metric, arms, segments, days }: ReadState): ExperimentResult {
	const names = arms.map(({ name }) => name);
	const part = ({ name, arms: sums }: PartEntry) => ({
		name,
		arms: sums.map((one, k) => armResult(metric, names[k] ?? '', one))
	});
	return {
		metric,
		arms: arms.map((one) => armResult(metric, one.name, one)),
		shares: arms.map(({ share }) => share),
		segments: segments.map(part),
		days: days.map(part)
	};
}

function armResult(metric: ReadState['metric'], name: string, sums: Sums): ArmResult {
	const { n, value, variance, before } = sums;
	const mean = metric === 'mean' ? value : n === 0 ? 0 : value / n;
	return { name, n, mean, variance, ...(before ? { before } : {}) };
}

/** Rows of users that were added up, in the place of what stood there. Designed shares stay where they can. */
export function withUsers(state: ReadState, result: Omit<ExperimentResult, 'shares'>): ReadState {
	const sums = ({ n, mean, variance, before }: ArmResult): Sums => ({
		n,
		value: result.metric === 'mean' ? mean : Math.round(mean * n),
		variance: result.metric === 'mean' ? variance : 0,
		...(before ? { before } : {})
	});
	const parts = (list: ExperimentResult['segments']): PartEntry[] =>
		list.map(({ name, arms }) => ({ name: name.slice(0, longestName), arms: arms.map(sums) }));
	const sameCount = state.arms.length === result.arms.length;
	return {
		metric: result.metric,
		arms: result.arms.map((one, k) => ({
			...{
				name: one.name.slice(0, longestName),
				share: sameCount ? (state.arms[k]?.share ?? 1) : 1
			},
			...sums(one)
		})),
		segments: parts(result.segments),
		days: parts(result.days),
		settings:
			result.metric === state.metric ? state.settings : settingsFor(result.metric, state.settings)
	};
}

/** An effect worth having has another unit under another metric. */
const settingsFor = (metric: ReadState['metric'], settings: ReadSettings): ReadSettings => ({
	...settings,
	worthwhile: metric === 'proportion' ? 0.005 : 1
});

/** Numbers of one arm changed by hand: parts and what was known before belong to the old ones. */
export function changeArm(
	state: ReadState,
	at: number,
	part: Partial<ArmEntry>
): Partial<ReadState> {
	const isSums = 'n' in part || 'value' in part || 'variance' in part;
	const arms = state.arms.map((one, k) => {
		const next = k === at ? { ...one, ...part } : one;
		return isSums ? withoutBefore(next) : next;
	});
	return isSums ? { arms, segments: [], days: [] } : { arms };
}

const withoutBefore = ({ before: _before, ...rest }: ArmEntry): ArmEntry => rest;

/** One more variant, like the last. */
export function addArm({ arms }: ReadState): Partial<ReadState> {
	const last = arms.at(-1) ?? arm('', 0, 0);
	const names = new Set(arms.map(({ name }) => name));
	let number = arms.length;
	while (names.has(`Variant ${number}`)) number++;
	const next = withoutBefore({ ...last, name: `Variant ${number}` });
	return { arms: [...arms.map(withoutBefore), next], segments: [], days: [] };
}

/** Without one of the variants; parts lose it too. */
export function removeArm({ arms, segments, days }: ReadState, at: number): Partial<ReadState> {
	const without = <Item>(list: readonly Item[]) => list.filter((_, k) => k !== at);
	const part = (one: PartEntry): PartEntry => ({ ...one, arms: without(one.arms) });
	return { arms: without(arms), segments: segments.map(part), days: days.map(part) };
}

/** The other kind of metric, with numbers to write over. */
export function asMetric(state: ReadState, metric: ReadState['metric']): ReadState {
	if (metric === state.metric) return state;
	const arms = state.arms.map(({ name, n, share }, k): ArmEntry =>
		metric === 'mean'
			? { name, n, share, value: 40 + k, variance: 900 }
			: { name, n, share, value: Math.round(n / 10), variance: 0 }
	);
	return { metric, arms, segments: [], days: [], settings: settingsFor(metric, state.settings) };
}

/** Segments or days that a change by hand put aside. */
export const hasParts = ({ segments, days, arms }: ReadState): boolean =>
	segments.length > 0 || days.length > 0 || arms.some(({ before }) => before !== undefined);
