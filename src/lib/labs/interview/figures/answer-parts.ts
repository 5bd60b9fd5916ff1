/** One part of the answer to the sheet’s second question, as it would be spoken. */
export interface Spoken {
	readonly id: string;
	readonly name: string;
	/** The name where a phone leaves 40 px for it. */
	readonly short: string;
	readonly text: string;
	/** What a listener can write down: a judgement, as the lesson says. */
	readonly points: number;
}

/** In the order in which it is usually told: from the beginning. */
export const spokenParts: readonly Spoken[] = [
	{
		id: 'background',
		name: 'Background',
		short: 'Backgr.',
		text: 'So, models decay, because the world changes and the training data stay behind. There are different kinds of drift, for example data drift and concept drift, and all of them matter in production.',
		points: 1
	},
	{
		id: 'tools',
		name: 'Tools',
		short: 'Tools',
		text: 'In my last team we had Airflow for the pipelines, MLflow for the models, Feast for the features and Grafana for the dashboards, all of it on Kubernetes.',
		points: 0
	},
	{
		id: 'mechanism',
		name: 'Mechanism',
		short: 'Mechan.',
		text: 'Three triggers start one pipeline: a schedule, a measured drop, and drift. The pipeline checks the data, trains on the newest labelled weeks, compares on fresh rows and goes through a canary.',
		points: 3
	},
	{
		id: 'example',
		name: 'Example',
		short: 'Exam.',
		text: 'Last spring PSI rang on one feature. It was a unit change upstream. We mended the pipe and did not retrain.',
		points: 2
	},
	{
		id: 'trade',
		name: 'Trade-off',
		short: 'Trade',
		text: 'A schedule may train for nothing; a drop is only seen after users felt it; drift misses a changed outcome.',
		points: 2
	},
	{
		id: 'number',
		name: 'Number',
		short: 'Num.',
		text: 'On 500 labels at 90 per cent a reading wavers by two and a half points, so I never act on less.',
		points: 2
	},
	{
		id: 'claim',
		name: 'Claim',
		short: 'Claim',
		text: 'Retraining is a cost decision: the clock is my baseline, drift makes me look, and only a proven drop forces it.',
		points: 3
	}
];
