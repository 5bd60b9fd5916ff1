import { expect, it } from 'vitest';
import {
	missedPoints,
	nextFollowUp,
	nextTime,
	repairCards
} from '../../../../src/lib/study/interview/next-step.ts';
import { everyMust, question } from './rubric-example.ts';

const said = (...ids: string[]) => new Set(ids);

it('missedPoints(question, said) names what must be there first, in the order of the rubric', () => {
	const ids = missedPoints(question, said('rows')).map(({ id }) => id);
	expect(ids).toEqual(['schema', 'alias', 'drill']);
});

it('nextFollowUp(question, said) asks about the first point left out that has a question', () => {
	expect(nextFollowUp(question, said())?.ask).toBe('Which schema?');
	expect(nextFollowUp(question, said('schema'))?.ask).toBe('How fast?');
	expect(nextFollowUp(question, said('alias', 'schema'))).toBeUndefined();
});

it('nextTime(question, said) goes from what must be there to flags, good points and a bonus', () => {
	expect(nextTime(question, said())).toBe('I say schema.');
	expect(nextTime(question, said(...everyMust, 'blame'))).toBe('Say what your line missed.');
	expect(nextTime(question, said(...everyMust))).toBe('I say drill.');
	expect(nextTime(question, said(...everyMust, 'drill'))).toBe('I say evidence.');
	expect(nextTime(question, said(...everyMust, 'drill', 'evidence'))).toBe('');
});

it('repairCards(question, said) names each card of a missed point once', () => {
	expect(repairCards(question, said('rows'))).toEqual(['card-sche', 'card-alia', 'card-dril']);
	const twice = { ...question, good: question.must };
	expect(repairCards(twice, said())).toHaveLength(3);
});
