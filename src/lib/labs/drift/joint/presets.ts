import type { Preset } from '$lib/labs/shell';
import found from '../../../../../content/presets/drift-joint.json';

export const jointPresets: readonly Preset[] = found;
