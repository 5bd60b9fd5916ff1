import type { FridayRelease } from './release.ts';

const fine = (why: string) => ({ fails: false, why });
const fails = (why: string) => ({ fails: true, why });

/** A credit model: a leaking test set, a canary too short to speak, and a weekend without anybody. */
export const credit: FridayRelease = {
	id: 'credit',
	title: 'Credit',
	brief:
		'Friday, 16:30. Credit limits, version 3. New training data, new test set. Marketing starts on Saturday.',
	exhibits: [
		{
			title: 'Test report',
			rows: [
				['AUC', '0.87 (line 0.80; version 2 on its own old set: 0.81)'],
				['Rows', '3,000, drawn at random from all applications'],
				['Rows whose customer is also in training', '1,236']
			]
		},
		{
			title: 'Approval rate by group',
			rows: [
				['women', '412 of 1,480'],
				['men', '431 of 1,520'],
				['Ratio of the rates', '0.98']
			]
		},
		{
			title: 'Canary, 20 minutes',
			rows: [
				['Requests', '240'],
				['Errors', '0 (target: below 0.5 %)'],
				['Answers by the fallback rule', '15'],
				['P95, target 300 ms', '190 ms']
			]
		},
		{
			title: 'Data',
			rows: [
				['Schema', 'two optional fields added, old requests tested'],
				['employer missing', '12.4 % (last 60 days: 11.9–12.9 %)'],
				['income, KS distance', '0.03 on 20,000 rows (quiet days: to 0.04)'],
				['Mean limit predicted', '2,140 (version 2: 2,095)'],
				['Model file', '38 of 500 MB']
			]
		},
		{
			title: 'Plans',
			rows: [
				['Way back', 'version 2 kept warm for 14 days, tried on Thursday'],
				['A/B plan', 'default rate at 60 days, 31,300 an arm, 8 full weeks'],
				['Approved volume, take-up', 'daily'],
				['Logs', 'request id, version, features, score, reason codes'],
				['Dashboards', 'errors, fallbacks, approval by group; owner: credit']
			]
		},
		{
			title: 'On call',
			rows: [
				['Friday 18:00 to Monday 08:00', '(nobody)'],
				['Runbook', 'link leads to a page that was moved'],
				['Alerts go to', 'credit-alerts@, a mailing list']
			]
		}
	],
	findings: {
		performance: fails(
			'41 % of the test rows belong to customers of the training set. The model may know them, and 0.87 says little about new ones.'
		),
		fairness: fine(
			'27.8 % against 28.4 %, a standard error of 1.6 points: no gap on this measure.'
		),
		latency: fine('190 of 300 ms.'),
		data: fine('12 % missing is normal for this column.'),
		size: fine('Small.'),
		compatibility: fine('Optional fields only, and old requests were tested.'),
		rollback: fine('Warm, and tried yesterday.'),
		'ab-plan': fine('Metric, size and full weeks, decided beforehand.'),
		dashboards: fine(
			'The right signals, with an owner. Whether anybody is awake is the last item.'
		),
		canary: fails(
			'No error in 240 requests leaves up to 1.2 % possible. And 15 fallback answers, 6 %, are failures that count as successes.'
		),
		business: fine('Volume and take-up daily.'),
		'data-drift': fine('Inside what quiet days read.'),
		'model-drift': fine('The mean moves by 2 %, as a new model’s may.'),
		logging: fine('Complete, reason codes included.'),
		incident: fails(
			'A weekend with a campaign, nobody on call, a dead link, and alerts to a mailing list. That is how e-mails went unread at Knight Capital.'
		)
	}
};
