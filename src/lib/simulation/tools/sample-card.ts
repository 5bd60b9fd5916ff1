import type { CardEntries } from './model-card.ts';

/** A card as many are written: true as far as it goes. The model is invented. */
export const thinCard: CardEntries = {
	name: 'cv-screen 2.3.1',
	deployed: 'Live since January, by the platform team',
	purpose: 'Rank applications for software jobs.',
	intended: 'For recruiters, as a first sorting of applications.',
	training: '120,000 applications from our own archive',
	performance: 'Accuracy 0.87 on the test set',
	limitations: ''
};
