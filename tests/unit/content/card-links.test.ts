import { expect, it } from 'vitest';
import { withLinks } from '../../../src/lib/content/card-links.ts';
import { readCards } from '../../../src/lib/content/read-cards.ts';
import { cardsPath, cardsText, choose, recall } from './card-example.ts';

it('withLinks(card, address) changes every link and the lab, and nothing else', () => {
	const link = '**[psi](term:psi)**';
	const [card] = readCards(
		cardsPath,
		cardsText([
			{
				...choose,
				front: `${link}\n\n- ${link}\n\n\`\`\`\nterm:psi\n\`\`\`\n`,
				back: link,
				options: choose.options.map((option) => ({ ...option, text: link, why: link })),
				lab: 'lab:drift'
			}
		])
	);
	if (!card) throw new Error('There is no card.');
	const asked: string[] = [];
	const changed = withLinks(card, (address) => {
		asked.push(address);
		return `to-${address}`;
	});
	expect(asked.toSorted()).toEqual(['lab:drift', ...Array.from({ length: 7 }, () => 'term:psi')]);
	const expected = JSON.stringify(card)
		.replaceAll('"link":"term:psi"', '"link":"to-term:psi"')
		.replace('"lab:drift"', '"to-lab:drift"');
	expect(changed).toEqual(JSON.parse(expected));
	expect(withLinks(readCards(cardsPath, cardsText([recall]))[0]!, () => 'x').lab).toBe('');
});
