import type { Release } from '../../simulation/rollout/index.ts';
import type { ManifestKind, ManifestNames, Written } from './manifest.ts';
import { durationText, wholePercent } from './write-yaml.ts';

const stepwise = new Set(['canary', 'gradual', 'all-at-once', 'ab']);

function write({ plan, guards }: Release, { service, namespace }: ManifestNames): Written {
	if (!stepwise.has(plan.strategy)) {
		return {
			cannot:
				'KServe splits traffic between the last good revision and the new one by a percentage; it has no mirror, no preview and no baseline.'
		};
	}
	const percents = plan.steps.map(wholePercent);
	if (percents.includes(undefined)) {
		return { cannot: 'KServe takes whole percents: round the steps.' };
	}
	const [first = 100, ...rest] = percents;
	const next = rest.map(
		(percent) => `#   ${percent} % after another ${durationText(plan.holdMinutes)}`
	);
	return {
		text: `# KServe 0.16, serverless mode (Knative): only there canaryTrafficPercent works.
# It splits between the last revision that had 100 % and this one. Apply again for each step:
${next.join('\n')}${next.length > 0 ? '\n' : ''}# Back: set canaryTrafficPercent to 0; the last good revision then answers everything.
# KServe watches readiness, not error rates: ${guards.length > 0 ? 'the guard of the lab runs elsewhere' : 'nothing else watches this release'}.
apiVersion: serving.kserve.io/v1beta1
kind: InferenceService
metadata:
  name: ${service}
  namespace: ${namespace}
spec:
  predictor:
    canaryTrafficPercent: ${first}
    model:
      modelFormat:
        name: sklearn # yours
      storageUri: s3://models/${service}/new # yours
`
	};
}

export const kserveService: ManifestKind = {
	id: 'kserve',
	label: 'KServe',
	heldAgainst: 'KServe 0.16',
	file: ({ service }) => `${service}-inference-service.yaml`,
	write
};
