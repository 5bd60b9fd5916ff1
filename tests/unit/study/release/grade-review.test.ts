import { expect, it } from 'vitest';
import { readScenario } from '../../../../src/lib/content/index.ts';
import { gradeReview, type ReviewFlag } from '../../../../src/lib/study/release/grade-review.ts';
import { findingWith, scenarioPath, scenarioText } from '../../content/scenario-text.ts';

const two = readScenario(
	scenarioPath,
	scenarioText({
		findings: [
			findingWith({ also: ['dashboards'] }),
			findingWith({ id: 'no-log', item: 'logging', at: ['desk'] })
		]
	})
);
const calm = readScenario(
	scenarioPath,
	scenarioText({ findings: undefined, call: { right: 'ship', why: 'Well.' } })
);
const onCall: ReviewFlag = { document: 'people', row: 1, item: 'incident-response' };
const noLog: ReviewFlag = { document: '', row: -1, item: 'logging' };
const seen = (flags: ReviewFlag[]) =>
	gradeReview(two, flags, 'hold').findings.map((one) => one.seen);

it('gradeReview(scenario, flags, call) gives everything for all found and the right call', () => {
	const result = gradeReview(two, [onCall, noLog], 'hold');
	expect(result.score).toBeCloseTo(1, 12);
	expect(result.falseAlarms).toEqual([]);
	expect(result.findings.map(({ flag }) => flag)).toEqual([0, 1]);
});

it('gradeReview(scenario, flags, call) takes another fitting item, and the whole sheet', () => {
	expect(seen([{ ...onCall, item: 'dashboards' }])[0]).toBe('full');
	expect(seen([{ ...onCall, row: -1 }])[0]).toBe('full');
});

it('gradeReview(scenario, flags, call) takes any line where the sheet as a whole is at fault', () => {
	const findings = two.findings.map((one) => ({
		...one,
		places: [{ document: 'people', row: -1 }]
	}));
	const { findings: graded } = gradeReview({ ...two, findings }, [{ ...onCall, row: 0 }], 'hold');
	expect(graded[0]?.seen).toBe('full');
});

it('gradeReview(scenario, flags, call) gives half for the right line or the right item alone', () => {
	expect(seen([{ ...onCall, item: 'latency' }])[0]).toBe('half');
	expect(seen([{ ...onCall, document: 'tests', row: 0 }])[0]).toBe('half');
	expect(seen([{ ...onCall, row: -1, item: 'latency' }])[0]).toBe('no');
});

it('gradeReview(scenario, flags, call) finds what lies nowhere wherever it is hung', () => {
	expect(seen([{ ...noLog, document: 'tests', row: 0 }])[1]).toBe('full');
});

it('gradeReview(scenario, flags, call) names the bait of a false alarm', () => {
	const flags: ReviewFlag[] = [
		{ document: 'tests', row: 1, item: 'fairness' },
		{ document: 'tests', row: 0, item: 'latency' }
	];
	const { falseAlarms, score } = gradeReview(two, flags, 'ship');
	expect(falseAlarms).toEqual([
		{ flag: 0, herring: 'small' },
		{ flag: 1, herring: '' }
	]);
	expect(score).toBe(0);
});

it('gradeReview(scenario, flags, call) does not punish a second flag on what is found', () => {
	const again = { ...onCall, row: -1 };
	expect(gradeReview(two, [onCall, again], 'hold').falseAlarms).toEqual([]);
});

it('gradeReview(scenario, flags, call) pays half for a call that one can defend', () => {
	const graded = (['hold', 'conditions', 'ship'] as const).map((call) =>
		gradeReview(two, [], call)
	);
	expect(graded.map(({ score }) => score)).toEqual([0.3, 0.15, 0]);
	expect(graded.map(({ call }) => call)).toEqual([1, 0.5, 0]);
});

it('gradeReview(scenario, flags, call) rewards whoever stays calm where all is well', () => {
	expect(gradeReview(calm, [], 'ship').score).toBeCloseTo(1, 12);
	expect(gradeReview(calm, [onCall], 'ship').score).toBeCloseTo(0.825, 12);
	expect(gradeReview(calm, [], 'hold').score).toBeCloseTo(0.7, 12);
});
