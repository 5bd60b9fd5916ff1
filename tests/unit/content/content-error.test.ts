import { describe, expect, it } from 'vitest';
import { ContentError } from '../../../src/lib/content/content-error.ts';

describe('ContentError', () => {
	it('ContentError(path, sentence) starts its message with the file', () => {
		const error = new ContentError('content/a.md', 'The title is missing.');
		expect(error.message).toBe('content/a.md: The title is missing.');
		expect(error.name).toBe('ContentError');
	});
});
