import { expect, it } from 'vitest';
import { checkChoice } from '../../../src/lib/stats/check-choice.ts';

it('checkChoice accepts the words of its list', () => {
	expect(() => checkChoice('ksTest', 'method', 'exact', ['auto', 'exact'])).not.toThrow();
});

it.each(['foo', '', 1, null, undefined, {}])('checkChoice refuses %j', (word) => {
	expect(() => checkChoice('ksTest', 'method', word as string, ['auto', 'exact'])).toThrow(
		`ksTest requires one of auto, exact as method, got ${String(word)}`
	);
});
