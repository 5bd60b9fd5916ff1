import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gates, labPolicies, signTest } from '../../../../src/lib/simulation/retraining/index.ts';
import { runs, seed } from '../../../counts.ts';
import { planOf, runPython, windows, written } from './plans.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const evening = fc.record({
	days_since_training: fc.integer({ min: 1, max: 40 }),
	accepted: fc.double({ min: 0.8, max: 1, noNaN: true }),
	accuracy: fc.option(fc.double({ min: 0.75, max: 1, noNaN: true })),
	labels: fc.constant(700),
	psi: fc.tuple(share, share),
	score_psi: share
});
const paired = fc.record({ candidate_only: fc.nat(200), champion_only: fc.nat(200) });
const ask = { numRuns: runs(500), seed };
const evenings = fc.sample(evening, ask);
const pairs = fc.sample(paired, ask);

/** Each policy with a gate, the gates in turn. */
const asked = labPolicies.map(({ id }, k) => planOf(id, gates[k % gates.length]!.id, windows[0]));
const driver = `
import importlib, json
cases = json.load(open("cases.json"))
told = []
for index in range(${asked.length}):
    module = importlib.import_module(f"policy_{index}")
    reasons = [[list(reason) for reason in module.reasons(seen)] for seen in cases["evenings"]]
    told.append({"reasons": reasons, "deploys": [module.may_deploy(pair) for pair in cases["pairs"]]})
p = [[module.p_value(pair["candidate_only"], pair["champion_only"], ties) for ties in (False, True)] for pair in cases["pairs"]]
print(json.dumps({"told": told, "p": p}))
`;

type Told = {
	told: { reasons: [string, number, number][][]; deploys: boolean[] }[];
	p: [number, number][];
};

it('decides in Python as the lab does: every policy, every gate', () => {
	const modules = asked.map((plan, k) => [`policy_${k}.py`, written('policy', plan)] as const);
	const cases = JSON.stringify({ evenings, pairs });
	const files = { ...Object.fromEntries(modules), 'cases.json': cases, 'driver.py': driver };
	const ran = runPython(['driver.py'], files);
	if (!ran) return;
	expect(ran.stderr).toBe('');
	const { told, p } = JSON.parse(ran.stdout) as Told;
	for (const [k, plan] of asked.entries()) {
		const { restDays, decide } = labPolicies[k]!;
		const gate = gates.find(({ id }) => id === plan.choice.gate)!;
		for (const [i, seen] of evenings.entries()) {
			const { accuracy, labels } = seen;
			const found = decide(
				{
					daysSinceTraining: seen.days_since_training,
					accepted: seen.accepted,
					accuracy: () => (accuracy === null ? undefined : { value: accuracy, labels }),
					psi: () => seen.psi,
					prediction: () => seen.score_psi
				},
				plan.settings.lines
			).map(({ kind, value, line }) => [kind, value, line]);
			const rests = seen.days_since_training < restDays;
			expect(told[k]!.reasons[i]).toEqual(rests ? [] : found);
		}
		for (const [i, pair] of pairs.entries()) {
			const counts = {
				candidateOnly: pair.candidate_only,
				championOnly: pair.champion_only,
				rows: 560
			};
			expect(told[k]!.deploys[i]).toBe(gate.passes(counts, 0.05));
		}
	}
	for (const [i, pair] of pairs.entries()) {
		const { exact, midP } = signTest(pair.candidate_only, pair.champion_only);
		expect(p[i]![0]).toBeCloseTo(exact, 12);
		expect(p[i]![1]).toBeCloseTo(midP, 12);
	}
});

it('answers on the command line, one line for GITHUB_OUTPUT', () => {
	const files = {
		'policy.py': written('policy', planOf('all', 'exact')),
		'readings.json': JSON.stringify({ ...evenings[0], days_since_training: 9 }),
		'paired.json': '{"candidate_only": 60, "champion_only": 25}'
	};
	const train = runPython(['policy.py', 'train', 'readings.json'], files);
	if (!train) return;
	expect(train.stdout).toBe('train=true\n');
	expect(train.stderr).toContain('clock: 9, line at 7');
	const deploy = runPython(['policy.py', 'deploy', 'paired.json'], files);
	expect(deploy?.stdout).toBe('deploy=true\n');
	expect(runPython(['policy.py', 'guess', 'paired.json'], files)?.status).toBe(1);
});
