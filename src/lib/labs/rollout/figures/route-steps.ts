/** One moment of a release: who answers, who only listens, and what happens next. */
export interface RouteStep {
	readonly title: string;
	/** Share of the users that the old version answers; the rest belongs to the new one. */
	readonly old: number;
	/** Share of the requests that the new version gets as a copy. */
	readonly copied: number;
	/** What the new set does while it answers nobody. */
	readonly idle?: string;
	readonly words: string;
}

export interface Route {
	readonly question: string;
	readonly names: { readonly old: string; readonly fresh: string };
	readonly steps: readonly RouteStep[];
}

export type RouteId = 'shadow' | 'canary' | 'blue-green';

const shadow: Route = {
	question: 'A shadow, step by step: who answers the user?',
	names: { old: 'old model', fresh: 'new model' },
	steps: [
		{
			title: 'Before',
			old: 1,
			copied: 0,
			idle: 'loaded, warm, asked nothing',
			words:
				'The old model serves every user. The new one is loaded beside it and gets nothing yet.'
		},
		{
			title: 'Copy',
			old: 1,
			copied: 1,
			words:
				'Each request goes to the old model, which answers, and a copy goes to the new one. Its prediction is logged and never sent.'
		},
		{
			title: 'Sample',
			old: 1,
			copied: 0.1,
			words:
				'A tenth of the copies is often enough, and costs a tenth of the load. Small segments then need more days.'
		},
		{
			title: 'Compare',
			old: 1,
			copied: 0.1,
			words:
				'The two logs are joined by request id: disagreement by segment and direction, latency, errors, missing features.'
		},
		{
			title: 'Go on',
			old: 0.99,
			copied: 0,
			words:
				'If nothing stands out, the new model gets real users: a small share first. Only now can it do good or harm.'
		}
	]
};

const canary: Route = {
	question: 'A canary, step by step: what does each answer to “is it good?” do?',
	names: { old: 'old model', fresh: 'new model, the canary' },
	steps: [
		{
			title: 'Before',
			old: 1,
			copied: 0,
			idle: 'loaded, warm, asked nothing',
			words:
				'The old model answers everybody. The guard and the way back are set up and tried first.'
		},
		{
			title: 'Ten per cent',
			old: 0.9,
			copied: 0,
			words:
				'90 % of users stay with the old model, 10 % get the new one. The same user gets the same model each time.'
		},
		{
			title: 'Watch',
			old: 0.9,
			copied: 0,
			words:
				'Errors, latency and business metrics of the canary, against as many requests to the old model. The sheet says one to two days.'
		},
		{
			title: 'If good',
			old: 0,
			copied: 0,
			idle: 'kept running for the way back',
			words: 'Raise the share, in steps or at once, until the new model answers everybody.'
		},
		{
			title: 'If bad',
			old: 1,
			copied: 0,
			idle: 'kept for the post-mortem, not for users',
			words:
				'Back to 0 %. At most a tenth of the users met the fault, for as long as it took to notice.'
		}
	]
};

const blueGreen: Route = {
	question: 'Blue-green, step by step: what moves, and what stays?',
	names: { old: 'blue, the old set', fresh: 'green, the new set' },
	steps: [
		{
			title: 'Before',
			old: 1,
			copied: 0,
			idle: 'full size, tested, 0 % of users',
			words: 'Blue answers 100 % of users. Green stands beside it at full size: twice the machines.'
		},
		{
			title: 'Switch',
			old: 0,
			copied: 0,
			idle: 'kept running for the way back',
			words:
				'The router turns. Green answers 100 %, blue 0 %, and blue is kept running for the rollback.'
		},
		{
			title: 'Back',
			old: 1,
			copied: 0,
			idle: 'kept for the post-mortem, not for users',
			words:
				'The router turns back in seconds, if blue still runs. What green wrote meanwhile stays written.'
		},
		{
			title: 'Let go',
			old: 0,
			copied: 0,
			idle: 'scaled down, the way back is gone',
			words: 'Or all is well, and blue is let go. From here a rollback is a fresh deployment.'
		}
	]
};

export const routes: Readonly<Record<RouteId, Route>> = { shadow, canary, 'blue-green': blueGreen };
