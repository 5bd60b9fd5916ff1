import record from '../../../../content/bench.json';
import type { BenchRecord } from './speed-page.ts';

/** The bench as it was last recorded in the repository. */
export const load = () => ({ page: record as BenchRecord });
