import { expect, it } from 'vitest';
import { writtenBy } from './read-manifest.ts';
import { guards, release, strategies } from './release.ts';

type Workflow = { jobs: { release: { steps: { run: string; if?: string }[] } } };

it('one job, the steps in order, going back when one fails', () => {
	const [workflow] = writtenBy('actions', release()).documents as [Workflow];
	const [forward, back] = workflow.jobs.release.steps;
	expect(forward?.run).toContain('for percent in 10 25 50 100; do');
	expect(forward?.run).toContain('sleep 2700');
	expect(back?.if).toBe('failure() || cancelled()');
});

it.each(strategies)(
	'%s is read by a YAML parser with any guard, or refused in a sentence',
	(strategy) => {
		for (const guard of guards) writtenBy('actions', release({ strategy }, [guard]));
	}
);
