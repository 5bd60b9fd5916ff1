import { describe, expect, it } from 'vitest';
import { readScenario } from '../../../src/lib/content/read-scenario.ts';
import { findingWith, scenarioPath, scenarioText } from './scenario-text.ts';

const read = (more: object = {}) => readScenario(scenarioPath, scenarioText(more));

describe('readScenario', () => {
	it('readScenario(path, text) finds the rows that findings and herrings speak of', () => {
		const { findings, herrings, brief } = read();
		expect(findings[0]?.places).toEqual([{ document: 'people', row: 1 }]);
		expect(herrings[0]?.places).toEqual([{ document: 'tests', row: 1 }]);
		expect(brief).toEqual([
			['What', 'A model'],
			['Ships', 'Friday']
		]);
	});

	it('readScenario(path, text) knows whole documents and what lies nowhere', () => {
		const { findings } = read({ findings: [findingWith({ at: ['people', 'desk'] })] });
		expect(findings[0]?.places).toEqual([
			{ document: 'people', row: -1 },
			{ document: '', row: -1 }
		]);
	});

	it.each([
		[{ at: ['lost: x'] }, 'names no document'],
		[{ at: ['people: Sunday'] }, 'stands in 0 rows'],
		[{ at: ['people: day'] }, 'stands in 2 rows'],
		[{ at: [] }, 'at least one place'],
		[{ also: ['speed'] }, 'no item of the checklist'],
		[{ item: 'speed' }, '“findings[0].item” must be one of']
	])('readScenario(path, text) refuses a finding with %o', (more, problem) => {
		expect(() => read({ findings: [findingWith(more)] })).toThrow(problem);
	});

	it.each([
		[{ level: 4 }, 'must be 1, 2 or 3'],
		[{ brief: 'What' }, 'should be “what | value”'],
		[{ id: 'other' }, 'must be named other.yaml'],
		[
			{ herrings: [{ id: 'nobody', item: 'fairness', at: ['tests: All'], why: 'x' }] },
			'used twice'
		],
		[
			{ herrings: [{ id: 'b', item: 'fairness', at: ['people: Saturday'], why: 'x' }] },
			'used twice'
		],
		[{ call: { right: 'ship', why: 'x' } }, 'has no finding ships'],
		[{ findings: [] }, 'at least one entry'],
		[{ colour: 'x' }, '“colour” is not a field here']
	])('readScenario(path, text) refuses %o', (more, problem) => {
		expect(() => read(more)).toThrow(problem);
	});

	it('readScenario(path, text) ships what has no finding', () => {
		expect(read({ findings: undefined, call: { right: 'ship', why: 'Well.' } }).findings).toEqual(
			[]
		);
		expect(() => read({ findings: undefined })).toThrow('has no finding ships');
		expect(() => readScenario(scenarioPath, '')).toThrow('holds no scenario');
	});

	it('readScenario(path, text) takes three findings at most', () => {
		const findings = ['a', 'b', 'c', 'd'].map((id) => findingWith({ id, at: ['people'] }));
		expect(() => read({ findings })).toThrow('at most three');
	});
});
