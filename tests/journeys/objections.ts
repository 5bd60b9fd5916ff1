import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** No page has a frame (so no page is opened to gather them: legacy mode) or a style from elsewhere. */
const options = { resultTypes: ['violations' as const], preload: false };

type Look = {
	/** The part that is looked at. @default the whole page */
	within?: string;
	/** What another paper changes. @default everything */
	only?: 'contrast';
};

/** What axe objects to in a page as it stands, a line each. */
export async function objections(page: Page, { within, only }: Look = {}): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode().options(options);
	if (within) axe.include(within);
	const { violations } = await (
		only === 'contrast' ? axe.withRules(['color-contrast']) : axe.withTags(all)
	).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
