import type { Defect } from '../world.ts';
import { coldCache } from './cold-cache.ts';
import { leak } from './leak.ts';
import type { PlantedDefect } from './planted-defect.ts';
import { quality } from './quality.ts';
import { schema } from './schema.ts';
import { segmentCrash } from './segment-crash.ts';
import { skewedFeature } from './skewed-feature.ts';
import { slowAtPeak } from './slow-at-peak.ts';
import { slowTail } from './slow-tail.ts';
import { writesTwice } from './writes-twice.ts';

export type { Moment, PlantedDefect } from './planted-defect.ts';

type Kind = Defect['kind'];
type Registry = { readonly [K in Kind]: (defect: Extract<Defect, { kind: K }>) => PlantedDefect };

/** What can be wrong with a new model, by kind. */
const registry: Registry = {
	'segment-crash': segmentCrash,
	leak,
	'slow-at-peak': slowAtPeak,
	'slow-tail': slowTail,
	quality,
	'skewed-feature': skewedFeature,
	'writes-twice': writesTwice,
	'cold-cache': coldCache,
	schema
};

/** The kinds of defect, in the order in which a lab lists them. */
export const defectKinds = /* @__PURE__ */ Object.keys(registry) as readonly Kind[];

/** What a defect of the world does. */
export function plant(defect: Defect): PlantedDefect {
	return (registry[defect.kind] as (defect: Defect) => PlantedDefect)(defect);
}
