import type { GuardQuestion, GuardWorld, MeasureId, ReleaseKind } from '$lib/manifests';
import type { NoDataPolicy } from '$lib/simulation/rollout';
import type { SampleId, SampleTexts } from './samples.ts';

/** Everything that decides what the page shows. */
export type YourGuardState = {
	readonly sample: SampleId;
	/** The reader's own text; it waits while a sample is looked at. */
	readonly text: string;
	readonly perSecond: number;
	/** Error rates of the two releases that the guard is to tell apart. */
	readonly healthy: number;
	readonly broken: number;
	/** Their 99th percentiles of latency, in ms. */
	readonly healthyP99: number;
	readonly brokenP99: number;
	/** The new version's share, where the text does not say it. */
	readonly share: number;
	readonly watchMinutes: number;
	readonly noData: NoDataPolicy;
	/** What queries return, by the metric's name, where it is not as read. */
	readonly returns: Readonly<Record<string, MeasureId>>;
	/** The release and the run that are drawn look by look. */
	readonly shown: ReleaseKind;
	readonly run: number;
	readonly seed: number;
};

/** What each number may be; controls and links obey the same limits. */
export const limits = {
	perSecond: { min: 0.1, max: 10_000 },
	rate: { min: 0, max: 0.5 },
	p99: { min: 10, max: 10_000 },
	share: { min: 0.01, max: 1 },
	watch: { min: 5, max: 1440 },
	run: { min: 1, max: 999 },
	seed: { min: 1, max: 999_999 }
} as const;

/** The sheet's rule on a busy service: a healthy release at half the line, a broken one at ten times it. */
export const initialState: YourGuardState = {
	sample: 'argo-sheet',
	text: '',
	perSecond: 100,
	healthy: 0.0005,
	broken: 0.01,
	healthyP99: 300,
	brokenP99: 300,
	share: 0.1,
	watchMinutes: 60,
	noData: 'tool',
	returns: {},
	shown: 'healthy',
	run: 1,
	seed: 7
};

/** The text on the screen. */
export const textOf = ({ sample, text }: YourGuardState, samples: SampleTexts): string =>
	sample === 'own' ? text : samples[sample];

/** The state as a question to the simulation. */
export function questionOf(
	state: YourGuardState,
	samples: SampleTexts
): Omit<GuardQuestion, 'runs'> {
	const { perSecond, share, watchMinutes, noData, returns, seed } = state;
	const world: GuardWorld = {
		perSecond,
		share,
		watchMinutes,
		noData,
		returns,
		seed,
		errorRate: { healthy: state.healthy, broken: state.broken },
		p99Ms: { healthy: state.healthyP99, broken: state.brokenP99 }
	};
	return {
		text: textOf(state, samples),
		world,
		shown: { release: state.shown, run: state.run }
	};
}
