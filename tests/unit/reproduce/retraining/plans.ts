import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	retrainingExports,
	type RetrainingExport,
	type RetrainingPlan
} from '../../../../src/lib/reproduce/index.ts';
import {
	defaultSettings,
	gates,
	labPolicies,
	type LabLearner
} from '../../../../src/lib/simulation/retraining/index.ts';

export const windows: readonly LabLearner['window'][] = [
	{ kind: 'sliding', days: 28 },
	{ kind: 'growing' },
	{ kind: 'weighted', halfLifeDays: 30 }
];

/** The lab as it opens, under one policy and gate. */
export function planOf(
	policy: RetrainingPlan['choice']['policy'],
	gate: RetrainingPlan['choice']['gate'] = 'none',
	window = windows[0]!
): RetrainingPlan {
	const settings = defaultSettings('mixed');
	const learner = { ...settings.learner, window };
	return { settings: { ...settings, learner }, choice: { policy, gate }, model: '2nd-ranker' };
}

/** Every policy with every gate, and with each window in turn. */
export const plans: readonly RetrainingPlan[] = labPolicies.flatMap(({ id }, index) =>
	gates.map((gate, k) => planOf(id, gate.id, windows[(index + k) % windows.length]))
);

export function written(id: RetrainingExport['id'], plan: RetrainingPlan): string {
	return retrainingExports.find((kind) => kind.id === id)!.write(plan);
}

/** Runs Python in a folder that holds the given files; undefined where there is no Python. */
export function runPython(
	args: readonly string[],
	files: Readonly<Record<string, string>>
): { stdout: string; stderr: string; status: number | null } | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'retraining-'));
	try {
		for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
		const ran = spawnSync('python3', args, { cwd: folder, encoding: 'utf8' });
		if (ran.error) {
			console.info('Not run here, for want of python3.');
			return undefined;
		}
		return ran;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
