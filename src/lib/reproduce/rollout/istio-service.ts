import type { Release } from '../../simulation/rollout/index.ts';
import type { ManifestKind, ManifestNames, Written } from './manifest.ts';
import { indented, wholePercent } from './write-yaml.ts';

const destination = (host: string, weight: number) =>
	`- destination: { host: ${host} }\n  weight: ${weight}`;

function routes({ plan }: Release, service: string, percent: number): string {
	const [stable, canary] = [`${service}-stable`, `${service}-canary`];
	if (plan.strategy === 'shadow') {
		return `route:
  - destination: { host: ${stable} }
    weight: 100
mirror: { host: ${canary} }
mirrorPercentage: { value: 100 } # the copy's answers are dropped, its side effects are not`;
	}
	const fresh = [destination(canary, percent)];
	if (plan.strategy === 'canary-with-baseline') {
		fresh.push(destination(`${service}-baseline`, percent));
	}
	const left = 100 - percent * fresh.length;
	return `route:\n${indented([destination(stable, left), ...fresh].join('\n'), 2)}`;
}

function write(release: Release, { service, namespace }: ManifestNames): Written {
	const { plan, world } = release;
	if (plan.strategy === 'interleaving') {
		return { cannot: 'Interleaving mixes two rankings inside one answer: no router can do it.' };
	}
	if (plan.strategy === 'bandit') {
		return { cannot: 'A bandit moves its weights all the time: let your own router write them.' };
	}
	const first = plan.steps[0] ?? 1;
	const percent = wholePercent(first);
	if (percent === undefined) {
		return { cannot: `Istio takes whole weights; ${first * 100} % is none. Round the first step.` };
	}
	const rest = plan.steps.slice(1).map((share) => `${plainPercent(share)} %`);
	const sticky =
		world.users.assigned === 'user'
			? '# Istio draws each request anew: weights alone are not sticky. For users who stay on one\n# version, match a header or cookie that your edge sets from a hash of the user.\n'
			: '# Each request is drawn anew, as in the lab.\n';
	return {
		text: `# First step of the plan${rest.length > 0 ? `; then ${rest.join(', ')}` : ''}.
${sticky}apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: ${service}
  namespace: ${namespace}
spec:
  hosts: [${service}]
  http:
    - name: primary
${indented(routes(release, service, percent), 6)}
`
	};
}

const plainPercent = (share: number) => Math.round(share * 1000) / 10;

export const istioService: ManifestKind = {
	id: 'istio',
	label: 'Istio',
	heldAgainst: 'Istio networking v1',
	file: ({ service }) => `${service}-virtual-service.yaml`,
	write
};
