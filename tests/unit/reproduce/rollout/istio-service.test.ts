import { VirtualService } from '@kubernetes-models/istio/networking.istio.io/v1/VirtualService';
import { expect, it } from 'vitest';
import { writtenBy } from './read-manifest.ts';
import { release, strategies } from './release.ts';

type Routed = { spec: { http: { route: { weight: number }[]; mirror?: object }[] } };

it.each(strategies)('%s passes the published schema, and its weights add up to 100', (strategy) => {
	const [service] = writtenBy('istio', release({ strategy })).documents as [Routed?];
	if (!service) return;
	new VirtualService(service as never).validate();
	const weights = service.spec.http[0]?.route.map(({ weight }) => weight) ?? [];
	expect(weights.reduce((sum, weight) => sum + weight)).toBe(100);
});

it('says that weights alone are not sticky', () => {
	expect(writtenBy('istio', release()).text).toContain('weights alone are not sticky');
});

it('a share that is no whole percent is refused', () => {
	expect(writtenBy('istio', release({ strategy: 'canary', steps: [0.005, 1] })).text).toBe('');
});
