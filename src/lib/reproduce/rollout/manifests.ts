import { actionsJob } from './actions-job.ts';
import { argoRollout } from './argo-rollout.ts';
import { flaggerCanary } from './flagger-canary.ts';
import { istioService } from './istio-service.ts';
import { kserveService } from './kserve-service.ts';
import type { ManifestKind } from './manifest.ts';

/** Every tool that a release can be taken to. */
export const manifests: readonly ManifestKind[] = [
	argoRollout,
	flaggerCanary,
	istioService,
	kserveService,
	actionsJob
];
