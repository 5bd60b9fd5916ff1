import type { FridayRelease } from './release.ts';

const fine = (why: string) => ({ fails: false, why });
const fails = (why: string) => ({ fails: true, why });

/** A recommender: a renamed feature, a test without an end, and logs that cannot answer. */
export const feed: FridayRelease = {
	id: 'feed',
	title: 'Recommender',
	brief:
		'Friday, 11:00. Recommender, version 7. A new architecture. Shadow ran for a week; the canary starts at noon.',
	exhibits: [
		{
			title: 'Test report, last 7 days, split by time',
			rows: [
				['NDCG at 10', '0.412 (version 6: 0.401)'],
				['New users', '0.371 (0.374), difference −0.003 ± 0.008'],
				['Regions, new users, ages', 'all differences within ± 0.010']
			]
		},
		{
			title: 'Schema of the request, version 6 to 7',
			rows: [
				['session_length, int, minutes', 'removed'],
				['session_seconds, int', 'required'],
				['Clients that send session_length', 'app 5.1 and 5.2: 18 % of requests'],
				['If session_seconds is missing', '0']
			]
		},
		{
			title: 'Load test, 2 × peak',
			rows: [
				['P95, target 120 ms', '96 ms'],
				['Memory', '1.4 of 2.0 GB'],
				['Features missing in serving', '0.02 % (training 0.02 %)']
			]
		},
		{
			title: 'Experiment plan',
			rows: [
				['Metric', 'orders a session'],
				['Split', '50/50 by user'],
				['Duration', '“until p is below 0.05, checked daily”'],
				['Users needed', '–']
			]
		},
		{
			title: 'Shadow and dashboards',
			rows: [
				['Predicted click rate, mean', '4.1 % (version 6: 4.0 %)'],
				['KS distance of features, largest', '0.01 on 200,000 rows'],
				['Alerts', 'error, empty lists, P99, orders; owner: feed team'],
				['Orders and clicks', 'hourly, against last week'],
				['Way back', 'alias to version 6, rehearsed on Tuesday, 40 s'],
				['Canary guard', '10 %, baseline of equal size, 2 × 10,000 requests at least']
			]
		},
		{
			title: 'Logging and on call',
			rows: [
				['Logged', 'score, time; 1 % of requests'],
				['Request id, version, features', 'not logged'],
				['On call to Monday', 'two names; runbook of October']
			]
		}
	],
	findings: {
		performance: fine('Better overall. The dip for new users is smaller than its own uncertainty.'),
		fairness: fine('Every slice differs by less than its uncertainty.'),
		latency: fine('96 ms at twice the peak.'),
		data: fine('What is missing in serving is what was missing in training.'),
		size: fine('1.4 of 2.0 GB leaves room.'),
		compatibility: fails(
			'18 % of requests come from apps that still send minutes. They turn into sessions of 0 seconds, without one error.'
		),
		rollback: fine('An alias, rehearsed this week, with its time.'),
		'ab-plan': fails(
			'No size, and daily looks at 0.05 until it is significant. Sooner or later it is, also without any effect.'
		),
		dashboards: fine('Alerts for silence too: empty lists. And an owner.'),
		canary: fine('It has not started, and its guard has a baseline and a minimum.'),
		business: fine('Orders and clicks by the hour, against the same hour last week.'),
		'data-drift': fine('0.01 on 200,000 rows is beyond chance and beneath notice.'),
		'model-drift': fine('A mean that moves from 4.0 to 4.1 % is what a new model does.'),
		logging: fails(
			'One per cent of scores without id, version or features cannot explain a single complaint.'
		),
		incident: fine('Two names and a recent runbook.')
	}
};
