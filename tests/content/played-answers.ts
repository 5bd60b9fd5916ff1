import type { SpokenAnswer } from './spoken-answers.ts';

/**
 * Three rounds as they were played in a browser: one strong, one middling, one that says wrong things
 * with many a “not”. A person wrote down what they hear in each.
 */
export const playedAnswers: readonly SpokenAnswer[] = [
	{
		question: 'deploy-new-model',
		answer:
			"ok so before anything else I'd want both models scored on the same set of recent rows, stuff from after the training cut-off, and I look per market not only the average because last time one country went down by six points and the average hid it. then since it's a new architecture I'd mirror traffic to it for two or three days, responses thrown away, the email calls stubbed. before any user sees it we do a rollback drill, we actually move the alias back and time it. then five percent canary, and next to it five percent on fresh pods of the current model so cold caches hit both. guard needs at least three thousand requests before it's allowed to decide. if that's fine quarter, half, everything, and it reverts automatically when the guard trips. after that we keep watching latency and errors, input drift against the validation set, and bookings. whether it actually makes money we find out in an A/B test, the canary can't tell us. the thresholds are agreed before we see any data, and the release owner decides.",
		says: [
			'validate-offline',
			'canary-with-baseline',
			'tried-way-back',
			'in-steps',
			'watch-after',
			'shadow-for-the-new',
			'test-for-value',
			'decided-before'
		]
	},
	{
		question: 'delayed-labels',
		answer:
			"sixty days late means my accuracy chart is always two months old, so I need something earlier. what I did at my last job, we paid three analysts to label two hundred random transactions a week, random, not the suspicious ones, so after a week we have an unbiased number with an interval. besides that I watch what I can see today, the inputs by source and the distribution of the score compared with a frozen validation set. chargebacks that arrive in the first week I compare with the first week of earlier cohorts, I'd never read them as the fraud rate. and I'd say openly what stays invisible, if fraudsters change tactics and the features look the same then no drift monitor will notice. retraining runs on a monthly schedule plus whenever the weekly sample drops below its limit.",
		says: [
			'early-sample',
			'inputs-and-scores',
			'what-stays-unseen',
			'partial-labels',
			'same-label-age',
			'clock-trains'
		]
	},
	{
		question: 'multi-region-rollout',
		answer:
			"I'd start in one mid-sized market, Spain say, not the tiny one because there's no traffic to learn from and not the US. in Spain it's a normal canary, five percent next to a fresh copy of the old model. it has to survive the Monday morning peak and collect enough requests before anybody talks about the next region. second one is a market that looks different, other language, more Android. London and Dublin fail over to each other so those two are never upgraded in the same week. every region has its own dashboard and its own go or no-go, the global average would hide one bad market. and each one can be reverted on its own, the old model keeps running with its features until we're done everywhere. if one goes back the rest pauses, and the release manager can stop the whole thing.",
		says: [
			'one-pilot-region',
			'canary-inside',
			'pair-never-together',
			'through-a-peak',
			'judged-by-itself',
			'way-back-by-region',
			'unlike-early',
			'one-stop-for-all'
		]
	},
	{
		question: 'when-to-retrain',
		answer:
			"mostly we retrain every week, that's simple and it works. we also look at the accuracy and if it goes down clearly we retrain earlier. and there is drift detection on the features, when something drifts we get an alert and somebody checks what is going on. then the new model is compared to the old one and if it is better it goes live.",
		says: ['three-triggers', 'drift-is-a-question']
	},
	{
		question: 'p99-doubled',
		answer:
			"so the average is fine but the p99 doubled, that means only a small part of the requests is slow. I would look at the dashboards, check if it is one of the hosts or one endpoint, maybe big payloads. could be garbage collection or cold caches after the deployment. if it doesn't get better in half an hour I'd roll back.",
		says: ['who-is-slow', 'usual-causes', 'decide-by-objective', 'mean-hides-mixture']
	},
	{
		question: 'stateful-blue-green',
		answer:
			"blue green with state is difficult. there are the sessions in redis, the feature store and then the weights that get updated online. I would put the sessions outside of the service so both can use them. I would warm up the caches of green first, then switch ten percent, then all. if it's bad we switch back. I think the database schema has to be compatible with both versions.",
		says: ['name-the-state', 'readable-by-both', 'warm-before-the-switch', 'canary-within']
	},
	{
		question: 'performance-drop',
		answer:
			"I wouldn't roll back, that just hides the problem. and I don't think it's worth checking whether the drop is real, the dashboard says it fell. we don't need to look at segments either, accuracy fell overall. it's surely data drift, so I'd kick off a retraining on the newest data right away and look if it's better afterwards.",
		says: [],
		flags: ['retrain-and-see', 'must-be-drift']
	},
	{
		question: 'peeked-ab-test',
		answer:
			"yes ship it, p is 0.04 so it's significant, looking every day doesn't change the p value. there's no need for a fixed sample size when you have significance. I wouldn't wait any longer and I would not run it again. plus two percent is plus two percent.",
		says: [],
		flags: ['below-five-so-ship']
	},
	{
		question: 'auc-gap-first-checks',
		answer:
			"online is always worse than offline, so that's normal, I wouldn't worry. it can't be a leak because we never had one, and I never compare logged features with the training features, they come from the same table. I'd just train again with more data.",
		says: [],
		flags: ['more-data', 'online-is-lower']
	}
];
