import type { FridayRelease } from './release.ts';

const fine = (why: string) => ({ fails: false, why });
const fails = (why: string) => ({ fails: true, why });

/** A fraud model: a slice that nobody weighed, and a way back that nobody tried. */
export const fraud: FridayRelease = {
	id: 'fraud',
	title: 'Fraud',
	brief:
		'Friday, 15:40. Fraud model, version 14. Weekly retrain, same features, same code. Canary at 10 % since 13:40.',
	exhibits: [
		{
			title: 'Test report, last 14 days, customers apart from training',
			rows: [
				['Recall at 1 % false alarms', '85.2 % of 1,402'],
				['Line to pass', '80 %'],
				['Version 13, same rows', '83.9 %']
			]
		},
		{
			title: 'Recall by age of the account holder',
			rows: [
				['under 25', '41 of 64'],
				['25 to 60', '902 of 1,048'],
				['over 60', '252 of 290'],
				['Comment', 'first row: small n, ignore']
			]
		},
		{
			title: 'Latency on the canary',
			rows: [
				['P95, target 100 ms', '84 ms (version 13: 70 ms)'],
				['Requests', '73,924'],
				['Errors and fallbacks', '35 (baseline of equal size: 39)']
			]
		},
		{
			title: 'Data and drift',
			rows: [
				['Schema', 'unchanged'],
				['merchant_name missing', '3.1 % (last 60 days: 2.8–3.4 %)'],
				['PSI of basket_value', '0.21, on 100 rows a side'],
				['Score distribution, KS distance', '0.02 on 50,000 rows (quiet days: to 0.03)']
			]
		},
		{
			title: 'Runbook',
			rows: [
				['Memory', '1.1 of 2.0 GB'],
				['Roll back', '“Redeploy image :latest of last week”'],
				['Image of version 13', 'removed by clean-up, 7 days'],
				['Last rehearsal', 'none']
			]
		},
		{
			title: 'After the release',
			rows: [
				['Alerts', 'error, fallback, P99, recall of day 7; owner: fraud on call'],
				['Loss and blocked orders', 'daily, by country'],
				['A/B plan', 'not needed for a retrain; guard metrics written down'],
				['Logs', 'request id, version, features, score, decision'],
				['On call to Monday', 'two names, runbook opened in drill 3 weeks ago']
			]
		}
	],
	findings: {
		performance: fine(
			'Above the line, and above version 13 on the same rows. Customers do not overlap.'
		),
		fairness: fails(
			'41 of 64 is 64 %, 95 % interval 52 to 75 %. The other groups stand near 86 %. Small n makes it uncertain, not invisible: this gap is beyond chance.'
		),
		latency: fine('20 % slower and within the target. It is a trade-off to note, not a failure.'),
		data: fine('3.1 % missing is what this column always has. Zero would be the incident.'),
		size: fine('Half of the limit.'),
		compatibility: fine('Same features, same schema: nothing to be incompatible with.'),
		rollback: fails(
			'The image of version 13 is gone, “latest” names whatever came last, and nobody ever tried it.'
		),
		'ab-plan': fine(
			'A retrain on the same design may go by canary and guard metrics, if these are written down. They are.'
		),
		dashboards: fine('Four alerts with an owner.'),
		canary: fine('35 bad answers against 39 of a baseline of the same size.'),
		business: fine('Tracked daily, by country.'),
		'data-drift': fine('At 100 rows a side quiet days read 0.19 on average. 0.21 is noise.'),
		'model-drift': fine('A distance of 0.02 is inside what quiet days read.'),
		logging: fine('Everything that is needed to replay a decision.'),
		incident: fine('Two names, and a runbook that somebody has opened.')
	}
};
