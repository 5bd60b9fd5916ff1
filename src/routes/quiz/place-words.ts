import type { Scenario } from '$lib/content';
import type { ReviewFlag } from '$lib/study';

/** Where a flag stands: “Load test, line 3”. */
export function placeWords({ documents }: Scenario, flag: Omit<ReviewFlag, 'item'>): string {
	if (flag.document === '') return 'Missing from the desk';
	const title = documents.find(({ id }) => id === flag.document)?.title ?? '';
	return flag.row < 0 ? `${title}, the whole sheet` : `${title}, line ${flag.row + 1}`;
}
