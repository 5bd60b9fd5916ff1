import type { Preset } from '../presets.ts';
import found from '../../../../../content/presets/drift-joint.json';

export const jointPresets: readonly Preset[] = found;
