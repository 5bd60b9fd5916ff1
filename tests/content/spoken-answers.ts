/**
 * Answers as candidates speak them, without full stops, and the points of the rubric that a person
 * hears in them. What is not listed was not said.
 */
export type SpokenAnswer = {
	question: string;
	answer: string;
	says: readonly string[];
	/** Red flags that a person hears; none if left out. */
	flags?: readonly string[];
};

export const spokenAnswers: readonly SpokenAnswer[] = [
	{
		question: 'deploy-new-model',
		answer:
			'well first of all I would check it offline on a recent test set and break the results down by segment not just overall and then if it is a really new architecture I would run it in shadow mode next to the current one and just compare predictions after that a canary so five percent of the users and we put the old version next to it with the same amount of traffic so the comparison is fair if that looks good I ramp it up to fifty and then a hundred percent and of course we keep the old one around so we can switch back quickly and then dashboards and alerts on latency errors and also the business metric',
		says: [
			'validate-offline',
			'canary-with-baseline',
			'in-steps',
			'watch-after',
			'shadow-for-the-new'
		]
	},
	{
		question: 'deploy-new-model',
		answer:
			'so I package it in a docker container push it to the registry and then kubernetes does a rolling update we use argo cd for that and mlflow for tracking and then if something is wrong we redeploy the old image',
		says: []
	},
	{
		question: 'when-to-retrain',
		answer:
			'I think it depends how quickly things change so we usually have a fixed cadence let us say every two weeks and on top of that we track accuracy but the labels come in late so you have to be careful how many labels you actually have before you say it dropped and drift for me is more of a hint so if a feature drifts I go and look what happened it could just be a bug in the pipeline upstream and then when I retrain I always compare the new model with the current one on the same recent data before it goes to canary',
		says: ['labels-decide', 'drift-is-a-question', 'better-and-canary']
	},
	{
		question: 'performance-drop',
		answer:
			'first thing I would ask is is this real or is it just noise like did we get enough labels yesterday then when did it start was it sudden or gradual then I would slice it by country and device and app version to see who is affected and then check the deploy log what changed around that time including upstream tables if customers are really suffering I would roll back to the previous version right away and investigate afterwards',
		says: ['is-it-real', 'since-when', 'for-whom', 'what-changed', 'stop-the-harm']
	},
	{
		question: 'performance-drop',
		answer:
			'probably the data drifted so I would compute PSI for all the features and if something is high then we retrain the model on the newest data and see if it gets better again',
		says: [],
		flags: ['retrain-and-see', 'must-be-drift']
	},
	{
		question: 'reproducibility',
		answer:
			'we pin everything so the git commit and a lock file for python packages the docker image by its digest not by the tag and for the data we write down the snapshot id of the table that was used people always think setting the random seed is enough but on GPUs you still get different results because of the order of operations and all of this gets logged automatically by the training job so nobody has to remember it',
		says: [
			'code-and-lock',
			'data-snapshot',
			'environment-digest',
			'seeds-are-not-enough',
			'record-writes-itself'
		]
	},
	{
		question: 'ci-cd-for-ml',
		answer:
			'the big difference is that besides code you have data and models so besides CI and CD there is continuous training on every pull request we run unit tests and a tiny training on a sample so it takes five minutes and when the pipeline is merged we build the image once and move exactly that digest through staging to production and then the weekly training produces a candidate which must beat the current model on the same holdout by a margin and also per segment otherwise it is not released',
		says: ['three-loops', 'checks-on-a-pull-request', 'same-artefact', 'gate-for-models']
	},
	{
		question: 'model-versioning',
		answer:
			'every model gets an entry in the registry with the run id the commit the data version and its metrics and the services load it by an alias like production so that we can move it back if we need to and for the number we look at who breaks so if a new mandatory input is needed or the score means something different then it is a major version retraining usually is a patch but careful because the score can shift and then somebody with a fixed threshold gets other decisions',
		says: ['bump-by-breakage', 'retrain-can-break', 'registry-record', 'alias-and-pin']
	},
	{
		question: 'quiet-canary',
		answer:
			'two a second is not a lot if I give ten percent to the canary that is like twelve requests per minute so in an hour maybe seven hundred and most errors would not even show up so I would first ask what size of problem do we need to detect and then compute how long it takes and maybe send half of the traffic instead of a tenth or replay some logged requests and I would not let it roll back before it has seen enough requests',
		says: ['count-requests', 'which-fault', 'minimum-sample', 'raise-the-share']
	},
	{
		question: 'peeked-ab-test',
		answer:
			'no I would be careful because looking every day increases the false positive rate a lot so the p value is not really four percent any more I would ask what the planned sample size was and whether we reached it and I would expect the true effect to be smaller than two percent so either we let it run until the planned end or we repeat it with a sequential design',
		says: [
			'peeking-inflates',
			'ask-for-the-plan',
			'do-not-trust-the-lift',
			'run-again-or-sequential'
		]
	},
	{
		question: 'alert-fatigue',
		answer:
			'I would go through all alerts of the last month and check which ones anybody acted on and delete the rest and for paging there must be real user impact right now and something a human can do about it everything else becomes a ticket and every alert needs an owner and a runbook and I would move from thresholds on error rate to burn rate on the SLO budget',
		says: ['page-rule', 'owner-action-runbook', 'burn-rate', 'delete-unused']
	},
	{
		question: 'evaluate-an-llm',
		answer:
			'we have a golden data set of maybe three hundred questions and we compare old and new on the same ones and look which flipped then an LLM as a judge but you have to validate the judge against human labels so we measure how often it agrees with people and where it makes mistakes and for pairwise comparison we swap the order because judges prefer the first one and they also like longer answers',
		says: ['golden-set', 'judge-is-a-classifier', 'order-and-length']
	},
	{
		question: 'delayed-labels',
		answer:
			'sixty days is long so I would not sit and wait I would pay analysts to go through a couple of hundred random transactions every week so we get an early accuracy estimate and I would track the score distribution and the inputs compared to the validation set and chargebacks come in a bit earlier but those are only part of the fraud so you cannot take them as the rate and honestly if fraudsters change their behaviour in a way that looks the same on the inputs we would be blind to it',
		says: ['early-sample', 'inputs-and-scores', 'what-stays-unseen', 'partial-labels']
	},
	{
		question: 'sample-ratio-mismatch',
		answer:
			'that is a sample ratio mismatch with so many users a difference of six thousand is basically impossible by chance so I would not trust the lift at all the missing people are probably not random for example slow devices so first find the bug maybe in the redirect or in the logging look at it by browser and then restart the experiment',
		says: [
			'not-chance',
			'result-is-void',
			'lost-rows-are-not-random',
			'find-the-cause',
			'run-again',
			'by-segment'
		]
	},
	{
		question: 'offline-up-online-down',
		answer:
			'classic so either there is target leakage in training meaning some feature contains information from after the event or there is training serving skew so features are calculated differently online I would take the features we logged in production and score the offline rows with them and see if the AUC drops and it could also be that AUC is just not what drives revenue and in the meantime switch back to the old model because users suffer',
		says: ['back-first', 'suspect-a-leak', 'suspect-skew', 'rebuild-from-log', 'metric-mismatch']
	},
	{
		question: 'feature-missing-in-serving',
		answer:
			'the nasty thing is that it usually will not crash it just fills in a zero or a mean and keeps going so I would check the null rate over time and by app version to see who sends it and since when then fall back to the previous model that did not use it and trace the field from the app through the pipeline to the store and add monitoring on the null rate',
		says: ['silent-default', 'who-is-affected', 'limit-harm', 'find-the-break', 'alarm-on-missing']
	},
	{
		question: 'three-hundred-features',
		answer:
			'with two million rows a KS test will reject for everything so p values are useless I look at the size of the shift instead and I calibrate the threshold on historical weeks where nothing was wrong and with three hundred features you get false alarms by multiple testing so I use Benjamini Hochberg and then sort by feature importance and the reference window stays fixed on the validation data',
		says: [
			'effect-size-not-p',
			'line-from-quiet-days',
			'many-tests',
			'rank-by-importance',
			'frozen-reference'
		]
	},
	{
		question: 'shadow-disagreement',
		answer:
			'by itself you cannot say three percent just means three percent of the decisions would be different it could be improvements I would break it down by customer segment and look whether it goes from approve to reject or the other way and then get ground truth for some of these cases where they disagree but remember in shadow nobody sees the new answer so you need a canary or an A/B test for the real effect',
		says: ['no-sign', 'by-segment', 'by-direction', 'labels-decide', 'shadow-cannot-see']
	},
	{
		question: 'p99-doubled',
		answer:
			'if the mean is flat then only a few requests got much slower first I check that the p99 is computed correctly because you cannot average percentiles across hosts and that there are enough requests then I group the slow ones by host endpoint and payload size and open some traces it could be cold caches after the deploy or garbage collection or one overloaded machine and I would look at our SLO to decide if we roll back',
		says: [
			'who-is-slow',
			'is-it-real',
			'usual-causes',
			'decide-by-objective',
			'traces',
			'mean-hides-mixture'
		]
	},
	{
		question: 'halve-the-gpu-bill',
		answer:
			'before anything else look at how busy the GPUs really are usually they idle most of the night then consolidate the services on a shared pool then use a small model for the simple requests and only send the hard ones to the big model and then quantization but you have to evaluate it again per segment because rare cases suffer',
		says: ['measure-utilisation', 'pool-the-load', 'cascade', 'retest-by-segment']
	},
	{
		question: 'fairness-gap',
		answer:
			'first I verify the gap with confidence intervals because the group might be small then I would put a human in the loop for those decisions until it is fixed and inform legal and the product owner since it is not my call alone then depends on the harm false negatives or false positives and look for the reason maybe the labels are biased or there is not enough data for the group and after fixing it evaluate again per group and update the model card',
		says: [
			'check-it-is-real',
			'limit-the-harm',
			'which-error-which-harm',
			'tell-the-owner',
			'find-the-cause',
			'measure-again',
			'labels-may-be-biased'
		]
	},
	{
		question: 'feedback-loop',
		answer:
			'the model only gets feedback on what it has shown so it reinforces itself and items that never get shown never get clicks offline metrics look great because they are computed on the same biased logs I would reserve a small percentage of traffic for random exploration log the impressions with their position and propensity and evaluate with an A/B test on purchases',
		says: [
			'learns-itself',
			'offline-looks-better',
			'random-slice',
			'log-what-was-shown',
			'measure-outside'
		]
	},
	{
		question: 'retraining-made-it-worse',
		answer:
			'roll back to yesterdays model and disable the nightly job so it does not happen again tonight then check what data it was trained on maybe some labels were wrong or a batch was broken compare both models on the same recent sample per segment and figure out why validation did not catch it',
		says: [
			'back-to-the-old',
			'stop-the-loop',
			'look-at-the-batch',
			'why-the-gate-passed',
			'compare-paired'
		]
	},
	{
		question: 'deploy-new-model',
		answer:
			'- offline eval: new vs old on latest data, per country\n- rollback tested beforehand\n- canary 5 %, control group same size, min 3000 requests\n- then 25/50/100\n- monitor drift + revenue, log predictions\n- A/B for the business effect',
		says: [
			'validate-offline',
			'tried-way-back',
			'canary-with-baseline',
			'in-steps',
			'watch-after',
			'test-for-value'
		]
	},
	{
		question: 'when-to-retrain',
		answer:
			'- schedule + drop in accuracy + drift\n- n labels? how old?\n- drift = investigate first, might be upstream bug\n- validate data before training (schema, units)\n- challenger vs champion same test rows, margin, slices\n- canary',
		says: [
			'three-triggers',
			'labels-decide',
			'drift-is-a-question',
			'check-data-first',
			'better-and-canary'
		]
	},
	{
		question: 'point-in-time',
		answer:
			'for every label I have a timestamp of when the prediction would have happened and I only join feature values that were available at that time so an as of join the most recent value before the timestamp and you also need the ingestion time because people correct records afterwards and to verify it I compare a sample of training rows to what we logged online',
		says: ['moment-of-each-row', 'last-value-before', 'written-time', 'prove-it']
	},
	{
		question: 'rollback-after-schema-change',
		answer:
			'switching the traffic back is the easy part the data that was written in the meantime stays in the new format so the question is whether the old code can read it and whether the old feature is still being computed if not then rolling back does not work and I would rather fix forward and reduce the traffic and for next time do expand and contract so write both formats in parallel and only remove the old one weeks later',
		says: [
			'router-is-not-enough',
			'can-old-read-new',
			'old-features-filled',
			'expand-and-contract',
			'forward-or-back'
		]
	},
	{
		question: 'feature-store-or-not',
		answer:
			'depends how many models and teams share the same features and whether you need online serving with low latency for a single batch model I would not introduce one a SQL query that is shared between training and scoring is enough the real value is point in time correct joins and one definition for training and serving but it only removes the skew when everybody really uses it and it is expensive to operate',
		says: [
			'ask-what-for',
			'what-it-is-for',
			'point-in-time-join',
			'not-for-one-batch',
			'only-if-all-read-it',
			'cost-of-a-store'
		]
	},
	{
		question: 'prompt-changed-complaints',
		answer:
			'roll back the complete release not just the prompt because the index and the tools may have changed as well then look whether the provider silently updated the model we log the model version for each call then let people review a random sample from before and after and normalise the complaints by traffic because angry users are not representative and check whether the right documents were retrieved at all or the model ignored them',
		says: [
			'roll-back-the-version',
			'is-it-the-prompt',
			'read-a-random-sample',
			'complaints-are-biased',
			'retrieval-apart'
		]
	},
	{
		question: 'last-years-model',
		answer:
			'first clarify what they want if it is about one decision then I take the archived model artifact and the logged inputs and just score it again I would not retrain if they want the whole training then I look up which version was in production find the run in the registry take the data snapshot verify its checksum the docker image by digest and the git commit and if the data has been deleted I would tell them openly',
		says: [
			'what-do-they-need',
			'from-served-version',
			'stored-model-first',
			'data-by-snapshot',
			'environment-and-code',
			'stop-if-gone',
			'features-as-served'
		]
	},
	{
		question: 'a-model-you-rolled-back',
		answer:
			'last spring we released a new pricing model and bookings dropped by four percent on about twenty thousand sessions it took us almost a day to notice because our alerts only looked at errors then I moved the alias back which took two minutes we estimated that we lost around three hundred orders the cause was a currency field and I should have checked that in review now there is a range check on that field that would have caught it',
		says: [
			'what-was-seen',
			'time-to-know',
			'how-it-went-back',
			'what-it-cost',
			'check-since-then',
			'cause',
			'own-part'
		]
	}
];
