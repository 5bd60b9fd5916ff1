import { streamDetectors, type StreamOption } from '../../../stats/index.ts';

/** Everyone who watches the stream: four who read values, one who reads errors, two who hold windows. */
export const watcherIds = ['cusum', 'ewma', 'page-hinkley', 'adwin', 'ddm', 'psi', 'ks'] as const;
export type WatcherId = (typeof watcherIds)[number];

/** A watcher as a page shows it: plain data. */
export interface WatcherCard {
	readonly id: WatcherId;
	readonly title: string;
	readonly watches: string;
	readonly options: readonly StreamOption[];
	/** The option that decides when it rings. */
	readonly line: string;
	/** The line is a chance of a false alarm: smaller is stricter. */
	readonly lineIsChance: boolean;
}

export interface WindowSettings {
	/** Values in the reference, and in the window held against it. */
	readonly reference: number;
	readonly current: number;
	/** A look once in so many values. */
	readonly every: number;
	/** The reference is what came just before the window, not the first values for ever. */
	readonly sliding: boolean;
}

export interface StreamSettings {
	readonly windows: WindowSettings;
	/** Weeks whose same hour an hour is held against; 0 for none. */
	readonly baseline: number;
	readonly options: Readonly<Record<WatcherId, Readonly<Record<string, number>>>>;
}

const psiOptions: readonly StreamOption[] = [
	{ id: 'threshold', label: 'rings above', default: 0.25, min: 0.01, max: 3, step: 0.01 },
	{ id: 'bins', label: 'bins', default: 10, min: 2, max: 50, step: 1 }
];
const ksOptions: readonly StreamOption[] = [
	{ id: 'alpha', label: 'rings at p below', default: 0.05, min: 0.0001, max: 0.5, step: 0.0001 }
];

/** What charts are told of quiet hours is true, and not for the reader to set. */
const told = ['mean', 'sd'];

const windowCards: readonly WatcherCard[] = [
	{
		id: 'psi',
		title: 'PSI by window',
		watches: 'shares in the bins of the reference',
		options: psiOptions,
		line: 'threshold',
		lineIsChance: false
	},
	{
		id: 'ks',
		title: 'KS by window',
		watches: 'the widest gap between two windows',
		options: ksOptions,
		line: 'alpha',
		lineIsChance: true
	}
];

/** Every watcher, its options and their limits, from the core's registry. */
export const watcherCards: readonly WatcherCard[] = watcherIds.map((id): WatcherCard => {
	const byWindow = windowCards.find((card) => card.id === id);
	const entry = streamDetectors.find((known) => known.id === id);
	if (byWindow || !entry) return byWindow as WatcherCard;
	return {
		id,
		title: entry.title.replace(' chart', ''),
		watches: entry.watches,
		options: entry.options.filter((option) => !told.includes(option.id)),
		line: entry.threshold.option,
		lineIsChance: entry.threshold.option === 'delta'
	};
});

const defaultsOf = ({ options }: WatcherCard) =>
	Object.fromEntries(options.map((option) => [option.id, option.default]));

/** Every line as its library or its textbook has it. */
export const defaultOptions = Object.fromEntries(
	watcherCards.map((card) => [card.id, defaultsOf(card)])
) as Record<WatcherId, Record<string, number>>;
