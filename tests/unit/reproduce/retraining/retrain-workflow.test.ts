import { expect, it } from 'vitest';
import { readManifest } from '../rollout/read-manifest.ts';
import { planOf, plans, windows, written } from './plans.ts';

type Step = { uses?: string; run?: string; name?: string };
type Job = { needs?: string; if?: string; steps: Step[]; environment?: string };
type Workflow = {
	on: { workflow_dispatch: null; schedule?: { cron: string; timezone: string }[] };
	concurrency: string;
	jobs: Record<'decide' | 'train' | 'deploy', Job>;
};

const read = (plan: Parameters<typeof written>[1]) =>
	readManifest(written('actions', plan)) as [Workflow];

it('asks every day off the hour, whatever the policy, and has a button', () => {
	const [{ on, concurrency }] = read(planOf('monthly'));
	expect(on).toEqual({
		workflow_dispatch: null,
		schedule: [{ cron: '17 3 * * *', timezone: 'Etc/UTC' }]
	});
	expect(concurrency).toBe('retrain-2nd-ranker');
	expect(read(planOf('never'))[0].on).toEqual({ workflow_dispatch: null });
});

it('checks the data before it trains, and asks the gate before it deploys', () => {
	const [{ jobs }] = read(planOf('weekly', 'mid-p', windows[2]));
	const names = jobs.train.steps.flatMap(({ name }) => (name ? [name] : []));
	expect(names).toEqual([
		'Is the incoming data sound?',
		'Train',
		'Both models on the same fresh rows',
		'Ask the gate'
	]);
	expect(jobs.train.steps[2]?.run).toBe(
		'make train WINDOW_DAYS=all HALF_LIFE_DAYS=30 LABEL_DELAY_DAYS=14'
	);
	expect(jobs.train.if).toBe(
		"needs.decide.outputs.train == 'true' || github.event_name == 'workflow_dispatch'"
	);
	expect(jobs.deploy).toMatchObject({
		needs: 'train',
		if: "needs.train.outputs.deploy == 'true'",
		environment: 'production'
	});
});

it('is read by a YAML parser under every policy and gate, each need a job', () => {
	for (const plan of plans) {
		const [{ jobs }] = read(plan);
		for (const { needs, steps } of Object.values(jobs)) {
			if (needs) expect(Object.keys(jobs)).toContain(needs);
			for (const { uses, run } of steps) expect(Boolean(uses) !== Boolean(run)).toBe(true);
		}
	}
});
