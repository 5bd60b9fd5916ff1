import type { ChangeDetector, StreamVerdict } from './change-detector.ts';

/** One number that a detector can be set by. */
export type StreamOption = {
	/** Its name among the options of the detector's function. */
	id: string;
	/** What it is, with its unit, in a few words. */
	label: string;
	default: number;
	/** What a control for it may be set to. */
	min: number;
	max: number;
	step: number;
};

/** One detector of changes in a stream, as labs and lessons need it. */
export type StreamDetector = {
	/** For ever: links and saved states hang on it. */
	id: string;
	title: string;
	/** `errors`: 0 for a right prediction, 1 for a wrong one. */
	accepts: 'numbers' | 'errors';
	/** What it looks at, in a phrase. */
	watches: string;
	options: readonly StreamOption[];
	/** The option that decides when it rings, and whose habit its default is. */
	threshold: { option: string; default: number; source: { text: string; url: string } };
	/**
	 * A new detector; options that are left out have their defaults.
	 *
	 * @throws StatsError if an option is out of its range
	 */
	create(options?: Readonly<Record<string, number>>): ChangeDetector<object>;
	/** One plain sentence: what a verdict, and the state after it, say. */
	reading(verdict: StreamVerdict, state: object): string;
};

type Described<State> = Omit<StreamDetector, 'create' | 'reading' | 'threshold'> & {
	threshold: { option: string; source: StreamDetector['threshold']['source'] };
	create(options: Record<string, number>): ChangeDetector<State>;
	reading(verdict: StreamVerdict, state: State): string;
};

/** An entry of the registry: its options are filled in, and its threshold's default is the option's. */
export function streamDetector<State extends object>(entry: Described<State>): StreamDetector {
	const defaults = Object.fromEntries(entry.options.map((option) => [option.id, option.default]));
	const { option, source } = entry.threshold;
	return {
		...entry,
		threshold: { option, default: defaults[option] ?? NaN, source },
		create: (options = {}) => entry.create({ ...defaults, ...options }),
		reading: (verdict, state) => entry.reading(verdict, state as State)
	};
}
