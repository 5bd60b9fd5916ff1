import type { Release, ReleaseGuard } from '../../simulation/rollout/index.ts';
import { guardQuery, type Series } from './guard-query.ts';
import type { ManifestNames } from './manifest.ts';
import { durationText, indented, plainNumber } from './write-yaml.ts';

const hash = 'rollouts_pod_template_hash';
const series: Series = {
	fresh: `${hash}="{{args.canary-hash}}"`,
	control: `${hash}="{{args.stable-hash}}"`
};

/** How many looks a guard has before the release is through, at most. */
function looksOf({ plan, world }: Release, guard: ReleaseGuard): number {
	const minutes = Math.min(world.hours * 60, plan.steps.length * plan.holdMinutes);
	return Math.max(1, Math.floor(minutes / guard.windowMinutes));
}

/**
 * The guards as an AnalysisTemplate; a metric that has no data is inconclusive, which pauses the
 * release once there are more such measurements than the limit: never taken for healthy.
 *
 * @returns the document, or a sentence why a guard cannot be written
 */
export function argoAnalysis(
	release: Release,
	{ service, namespace }: ManifestNames
): { text: string } | string {
	const metrics: string[] = [];
	for (const guard of release.guards) {
		const asked = guardQuery(guard, series);
		if (typeof asked === 'string') return asked;
		const window = durationText(guard.windowMinutes);
		const above = plainNumber(asked.above);
		metrics.push(`- name: ${asked.name}
  # ${asked.says}
  interval: ${window} # one look a window, as in the lab
  initialDelay: ${window} # the first window has to fill
  # Neither is true without data (fewer than ${guard.atLeast} requests, or 0 of 0): inconclusive.
  failureCondition: len(result) > 0 && result[0] > ${above}
  successCondition: len(result) > 0 && result[0] <= ${above}
  # Argo fails when failures exceed this, counted in all, not in a row.
  failureLimit: ${guard.inARow - 1}
  inconclusiveLimit: ${looksOf(release, guard)} # as many looks as the plan has; lower it to pause sooner
  provider:
    prometheus:
      address: http://prometheus.monitoring.svc:9090 # yours
      query: |
${indented(asked.query, 8)}`);
	}
	return {
		text: `apiVersion: argoproj.io/v1alpha1
kind: AnalysisTemplate
metadata:
  name: ${service}-guard
  namespace: ${namespace}
spec:
  args:
    - name: canary-hash
    - name: stable-hash
  metrics:
${indented(metrics.join('\n'), 4)}`
	};
}
