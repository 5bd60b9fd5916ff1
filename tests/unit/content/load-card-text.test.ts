import { expect, it } from 'vitest';
import { cardBlocks } from '../../../src/lib/content/card-text.ts';
import { loadCardText } from '../../../src/lib/content/load-card-text.ts';

it('loadCardText() gives what reads Markdown', async () => {
	expect((await loadCardText()).cardBlocks).toBe(cardBlocks);
});
