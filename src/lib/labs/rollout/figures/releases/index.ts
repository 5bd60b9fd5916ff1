import { credit } from './credit.ts';
import { feed } from './feed.ts';
import { fraud } from './fraud.ts';
import type { FridayRelease } from './release.ts';

/** The releases that lie on the desk. A new one is a file and a line here. */
export const releases: readonly FridayRelease[] = [fraud, feed, credit];
