import type { SpokenAnswer } from './spoken-answers.ts';

/**
 * Rounds as they were played: strong answers, middling ones, and some that say wrong things, a few of
 * them with many a “not”. A person wrote down what they hear in each.
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
	},
	{
		question: 'three-consumers',
		answer:
			"right, so the first thing is that a model version can't be one moving target for all three. the audited team pins an exact version, I mean a digest or 3.2.1, never an alias, and they get the new one only when they've signed it off themselves. the other two follow an alias, something like champion or v3, and that alias moves whenever we release. what the number means has to be written down: major is when the input schema or the meaning of the score changes, minor is a retrain or a feature that keeps the contract, and you can read the changelog. the important trap is that a retrain with the same schema can still shift the scores, so a threshold at 0.8 means something else afterwards, so we either recalibrate or we call that breaking. old and new run side by side, and I'd give the audited team a date in the contract, say twelve months of support, after that it costs them or they move. I'd also ask what the auditor actually wants, sometimes it's that they can reproduce the decisions, not that it never changes. oh and the pinned model needs its features kept alive too, so feature pipelines are versioned along with it, and we keep monitoring it because a frozen model gets worse as fraud changes. every response carries the version that scored it.",
		says: [
			'score-is-contract',
			'follow-or-pin',
			'number-by-breakage',
			'pinned-stays-loadable',
			'pin-has-an-end',
			'version-in-the-log',
			'price-of-the-pin'
		]
	},
	{
		question: 'on-call-runbook',
		answer:
			"what I'd want at 3 am is basically one page. what the model does, who is hurt if it's wrong, and who to call. every alert links straight to its own section, what it means, how to check it's real in two minutes, and what to do. the first action is always something safe, roll back to the previous version or switch to the fallback rule, and that command is copy-paste and we've practised it in a game day, with somebody from the rota doing it and not me. then a dashboard with the four or five numbers, latency, errors, score distribution, null rate of features, and the share of fallbacks, with what normal looks like. alerts only on what needs a human now, the rest is a ticket. they also need permissions, it's silly but half of the runbooks fail because on-call can't press the button. they decide themselves up to rollback, nobody has to phone a manager for that. they don't retrain at night. and the runbook gets updated after every incident and reviewed each quarter, an alert without an owner gets deleted. before handover I shadow them for two weeks.",
		says: [
			'few-alarms-that-act',
			'way-back-anyone',
			'what-normal-looks-like',
			'degraded-mode',
			'drill-it',
			'what-not-to-do'
		]
	},
	{
		question: 'broken-upstream',
		answer:
			"depends what changed. if they dropped or renamed the column the job hopefully crashes, that's the nice case. the nasty one is when cents become euros or the nulls turn into zeros, because nothing crashes, serving keeps answering 200 with wrong scores and the nightly training learns from it, so a day later even the new model is poisoned. what should happen: there is a contract on that table, schema, units, ranges, null share, and it's checked before anything reads it, on the producer's side in their CI and again when we ingest. if it fails at two am training stops and doesn't publish anything, the old model stays. serving doesn't stop, it takes the last good value or a default and we count how often that happens and mark those responses. somebody gets paged only if users are hurt, otherwise it's a ticket for the morning. afterwards we backfill the bad partition, and check whether any model was trained on it and pull it. and the fix isn't only technical, the other team should know that we read it, so we're registered as a consumer and they have to announce a change, add the new column, keep both for a while, then drop the old.",
		says: [
			'contract-at-the-door',
			'training-fails-closed',
			'serving-degrades',
			'talk-to-the-owner',
			'units-pass-schema'
		]
	},
	{
		question: 'halve-the-token-bill',
		answer:
			"first I'd look at where the tokens go. probably the prompt is very long, we send the whole conversation and lots of examples each time, so shorten that and use prompt caching. then a smaller model for the easy requests, maybe a router. we could cache answers as well. and limit the output length. then we check the quality is still ok.",
		says: [
			'where-the-tokens-go',
			'shorter-and-cached',
			'smaller-model-first',
			'quality-held',
			'no-model-at-all'
		]
	},
	{
		question: 'reproducibility',
		answer:
			'we use git for the code and docker for the environment, with a requirements file. we set the random seed. the data is in a bucket and we save the date of the run. experiments are tracked in MLflow with the parameters and metrics. so in theory you can check out the commit and run it again.',
		says: ['code-and-lock']
	},
	{
		question: 'quiet-canary',
		answer:
			'with two requests a second ten percent would be one every five seconds, so that takes ages. I would make the canary bigger, like fifty percent, and let it run longer, a day or two. and before that maybe a shadow deployment so that all the traffic goes to both. you need enough requests until the errors say something.',
		says: ['count-requests', 'minimum-sample', 'raise-the-share', 'shadow-first']
	},
	{
		question: 'shadow-disagreement',
		answer:
			"three percent is quite low so that's good I think, it means the models mostly agree. if the disagreement was above ten percent I would be worried. since the new one had the better accuracy offline we can assume that where they disagree the new one is right. so I'd go ahead and switch it over.",
		says: [],
		flags: ['small-so-fine', 'new-one-is-right']
	},
	{
		question: 'sample-ratio-mismatch',
		answer:
			"it's 50.2 to 49.8, that's basically half and half, you never get exactly the same number. with over a million users the difference is tiny. I wouldn't worry about it, the lift is what matters. to be safe you could weight the arms or cut the bigger arm down to the same size, and then I'd ship it.",
		says: [],
		flags: ['looks-like-half', 'reweight-it']
	},
	{
		question: 'model-versioning',
		answer:
			"every time we retrain we increase the version, so v12, v13, and we save the pickle in S3 with the name model_latest so serving always takes the newest. the version number tells you that the newer one is better. if something goes wrong we retrain. we don't really need to version the data because it's in the warehouse anyway and you can query it again.",
		says: [],
		flags: ['latest']
	},
	{
		question: 'feature-missing-in-serving',
		answer:
			"so most likely nothing visible happens, which is the problem. the feature comes in as null, somewhere there's an imputer or a default, the service returns 200 and the scores just get a bit worse for those users. first I'd find out how many requests are affected and since when, null rate per client and app version, usually it's one app release. if it hurts, I go back to the last version or to the small model that doesn't use that feature. then I walk it down, is it in the request, is it in the feature store, did somebody rename it, does the join key match. afterwards an alert on the null rate per feature, in both directions because a drop to zero is suspicious too. and a parity test in CI that sends the same two hundred rows through training code and the service. I'd also check if we ever could have had it at request time, sometimes the training data had it because it was filled in later.",
		says: [
			'silent-default',
			'who-is-affected',
			'limit-harm',
			'find-the-break',
			'alarm-on-missing',
			'same-rows-test',
			'was-it-ever-there'
		]
	},
	{
		question: 'alert-fatigue',
		answer:
			"I'd go through the alerts and look at which ones anybody did something about. the ones nobody acted on I switch off or make them a slack message. thresholds are often too tight, so raise them. then group alerts that come from the same problem. and each alert should have a runbook.",
		says: ['owner-action-runbook', 'delete-unused', 'group-and-dedupe'],
		flags: ['raise-all-lines']
	},
	{
		question: 'evaluate-an-llm',
		answer:
			"we'd build a test set of maybe two hundred real questions with expected answers, run the new prompt on it and let GPT-4 score the answers from one to five. then we look at the average, if it's higher than before we release it. we also do a couple of manual checks. and after release thumbs up and thumbs down.",
		says: [],
		flags: ['judge-says-better']
	},
	{
		question: 'point-in-time',
		answer:
			"every label row gets a timestamp, the moment we would have had to predict, and I'm only allowed to use what was known before it. so for each feature an as-of join, latest value before the event, with a maximum age so we don't pick up something from a year ago. careful with backfills, the row has an event date from March but was written in May, so I filter on the ingestion time too. best is to log the features at serving time and train on those logs, then there's nothing to reconstruct. I check it by comparing the joined rows to the logged ones for a day, they must be identical. and the split is by time.",
		says: [
			'moment-of-each-row',
			'last-value-before',
			'written-time',
			'prove-it',
			'age-limit',
			'train-on-the-log',
			'split-by-time'
		]
	},
	{
		question: 'fairness-gap',
		answer:
			"I would check if we use gender or the ethnic group as a feature and drop it, then the model can't discriminate. if the accuracy overall is still good then I'd leave the model running. we could also use a different threshold for that group so the numbers look equal.",
		says: [],
		flags: ['drop-gender']
	},
	{
		question: 'retraining-made-it-worse',
		answer:
			"probably just bad luck with the data, I'd trigger the training again with more data and maybe tune the hyperparameters. if it's better we deploy it. the next night it will retrain anyway.",
		says: [],
		flags: ['retrain-again', 'wait-a-day']
	},
	{
		question: 'halve-the-gpu-bill',
		answer:
			"first check the utilization, I bet the GPUs are at twenty percent most of the day. then autoscaling so we scale down at night, maybe spot instances. batch the requests. quantize the model to int8 and check accuracy didn't drop. or distil it to a smaller model.",
		says: ['measure-utilisation', 'retest-by-segment', 'batching']
	},
	{
		question: 'shadow-disagreement',
		answer:
			"neither, the number alone doesn't say. three percent of what, if it's all in one country that's a disaster for them. so I split by segment and by direction, how many went from approve to decline and the other way round, because those have different prices. then take a random sample of the disagreements and have them labelled, only there the two models can be told apart. I'd compare it with what two trainings of the same code disagree by, maybe it's one percent just from the seed. and what the shadow can't tell me is how users react, nobody saw those answers, for that I need a canary or an A/B test. before all that I check the shadow actually got the same features and didn't time out.",
		says: [
			'no-sign',
			'by-segment',
			'by-direction',
			'labels-decide',
			'shadow-cannot-see',
			'expected-change',
			'system-first',
			'cost-of-each-kind'
		]
	}
];
