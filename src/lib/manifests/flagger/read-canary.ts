import { flaggerWeights } from '../../simulation/rollout/index.ts';
import type { Cursor } from '../cursor.ts';
import { durationField, noPart, readHead, wholeField } from '../fields.ts';
import { durationWords } from '../read-duration.ts';
import type { DraftFlagger } from '../types.ts';
import { readFlaggerMetric, type FindQuery } from './read-flagger-metric.ts';

/** A Flagger Canary: how its weight rises, what is checked, how often it may fail. */
export function readCanary(root: Cursor, find: FindQuery): DraftFlagger | undefined {
	readHead(root, 'flagger.app/v1beta1');
	const spec = root.at('spec');
	noPart(spec, {
		targetRef: 'which Deployment is released',
		autoscalerRef: 'how many pods there are',
		service: 'how requests are routed',
		ingressRef: 'how requests are routed',
		provider: 'whose mesh or ingress routes',
		metricsServer: 'where the numbers are asked for',
		progressDeadlineSeconds: 'how long pods may take to start',
		revertOnDeletion: 'what happens when the Canary is deleted',
		suspend: 'whether Flagger looks at it at all'
	});
	const analysis = spec.at('analysis').isThere ? spec.at('analysis') : spec.at('canaryAnalysis');
	if (spec.at('skipAnalysis').value === true) {
		spec.at('skipAnalysis').blocks('skipAnalysis promotes every release without a look.');
		return undefined;
	}
	if (!analysis.isThere) {
		spec.blocks('This Canary has no analysis, so nothing is looked at.');
		return undefined;
	}
	readAround(analysis);
	const plan = readPlan(analysis);
	const metrics = analysis
		.at('metrics')
		.items.flatMap((item) => readFlaggerMetric(item, find) ?? []);
	return plan && { tool: 'flagger', plan, metrics };
}

function readAround(analysis: Cursor): void {
	noPart(analysis, {
		webhooks: 'webhooks are not simulated: they are taken to say yes',
		alerts: 'who is told',
		sessionAffinity: 'which user goes where',
		stepWeightPromotion: 'how traffic goes back once it is promoted',
		mirror: 'mirroring before the first step is not simulated',
		mirrorWeight: 'mirroring before the first step is not simulated',
		canaryReadyThreshold: 'how many pods have to be ready',
		primaryReadyThreshold: 'how many pods have to be ready'
	});
	for (const key of ['match', 'iterations']) {
		const field = analysis.at(key);
		if (field.isThere) field.blocks(`Only rising weights are run here, not ${key}.`);
	}
}

const usualInterval = 60;

function readPlan(analysis: Cursor): DraftFlagger['plan'] | undefined {
	const [interval, threshold] = [analysis.at('interval'), analysis.at('threshold')];
	const intervalSeconds = durationField(interval, 10) ?? usualInterval;
	interval.understood(`a check every ${durationWords(intervalSeconds).replace(/^1 /, '')}`);
	const failures = Math.max(1, wholeField(threshold, 0) ?? 1);
	threshold.understood(
		failures === 1
			? 'the first failed check rolls back, one interval later'
			: `${failures} failed checks in all roll back, one interval later: no passed one makes up for them`
	);
	const weights = readWeights(analysis);
	return weights && { intervalSeconds, threshold: failures, weights };
}

function readWeights(analysis: Cursor): readonly number[] | undefined {
	const [list, step, max] = ['stepWeights', 'stepWeight', 'maxWeight'].map((key) =>
		analysis.at(key)
	);
	if (list && list.items.length > 0) return readList(list, max);
	const [stepWeight, maxWeight] = [step && wholeField(step, 1), max && wholeField(max, 1)];
	if (stepWeight === undefined) {
		analysis.blocks('Without stepWeight or stepWeights there is no canary to run here.');
		return undefined;
	}
	const weights = flaggerWeights(stepWeight, Math.min(100, maxWeight ?? 100));
	step?.understood(`the weight rises by ${stepWeight} % after each passed check`);
	max?.understood(
		`promoted once the check at ${weights.at(-1)} % passes: ${weights.length} checks at least`
	);
	return weights;
}

function readList(list: Cursor, max: Cursor | undefined): readonly number[] | undefined {
	const weights = list.items.map((item) => Number(item.text));
	const rises = weights.every((weight, i) => weight > (weights[i - 1] ?? 0) && weight <= 100);
	if (!rises) {
		list.blocks('The weights have to rise, from above 0 to at most 100.');
		return undefined;
	}
	list.noPart('');
	list.understood(`the weight goes ${weights.join(', ')} %`);
	for (const item of list.items) item.understood('');
	max?.noPart('stepWeights says it all');
	return weights;
}
