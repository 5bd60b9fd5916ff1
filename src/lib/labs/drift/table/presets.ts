import found from '../../../../../content/presets/drift-table.json';
import type { Preset } from '../presets.ts';

export const presets: readonly Preset[] = found;
