import { describe, expect, it } from 'vitest';
import { keySteps } from '../../../../src/lib/components/ui/key-steps.ts';

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) =>
	keySteps({ key, ...modifiers } as KeyboardEvent);

describe('keySteps', () => {
	it('keySteps(event) is one step for an arrow, ten with Shift or a page key', () => {
		expect([press('ArrowLeft'), press('ArrowUp', { shiftKey: true }), press('PageDown')]).toEqual([
			-1, 10, -10
		]);
	});

	it('keySteps(event) names the ends', () => {
		expect([press('Home'), press('End')]).toEqual(['first', 'last']);
	});

	it('keySteps(event) leaves other keys and the browser’s own shortcuts alone', () => {
		expect([press('a'), press('Tab'), press('ArrowLeft', { altKey: true })]).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});
});
