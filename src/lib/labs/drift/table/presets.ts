import found from '../../../../../content/presets/drift-table.json';
import type { Preset } from '$lib/labs/shell';

export const presets: readonly Preset[] = found;
