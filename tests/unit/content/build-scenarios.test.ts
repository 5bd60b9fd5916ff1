import { expect, it } from 'vitest';
import { buildScenarios } from '../../../src/lib/content/build-scenarios.ts';
import { findingWith, scenarioText } from './scenario-text.ts';

const checks = {
	lessons: [{ id: 'canary', number: 9, title: 'Canary' }],
	cards: [{ id: 'known' }],
	resolve: (link: string) =>
		link.includes('gone') ? { problem: `No ${link}.` } : { href: `to ${link}` }
};
const file = (id: string, more: object = {}) => ({
	[`content/scenarios/${id}.yaml`]: scenarioText({ id, ...more })
});

it('buildScenarios(files, checks) puts the easiest first, and names where links lead', () => {
	const files = {
		...file('hard', { level: 3 }),
		...file('long', { minutes: 9 }),
		...file('short', { findings: [findingWith({ lab: 'lab:drift' })] })
	};
	const built = buildScenarios(files, checks);
	expect(built.map(({ id }) => id)).toEqual(['short', 'long', 'hard']);
	expect(built[0]?.findings[0]?.lesson).toEqual({
		to: 'to lesson:canary#time',
		label: 'Lesson 9, Canary'
	});
	expect(built[0]?.findings[0]?.lab).toEqual({ to: 'to lab:drift', label: 'See it in the lab' });
});

it('buildScenarios(files, checks) refuses a card or a link that leads nowhere, with the line', () => {
	const wrong = (more: object) =>
		buildScenarios(file('one', { findings: [findingWith(more)] }), checks);
	expect(() => wrong({ card: 'lost' })).toThrow(/one\.yaml:\d+: There is no card “lost”/);
	expect(() => wrong({ lesson: 'lesson:gone' })).toThrow('No lesson:gone.');
	expect(() => wrong({ lab: 'lab:gone' })).toThrow('No lab:gone.');
});
