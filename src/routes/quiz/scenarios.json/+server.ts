import { readScenarios } from '../scenarios.server.ts';

export const prerender = true;

/** All releases with their evidence, fetched when a desk is opened. What only tests read stays behind. */
export async function GET() {
	const scenarios = await readScenarios();
	return Response.json(
		scenarios.map((scenario) => ({
			...scenario,
			documents: scenario.documents.map((document) => ({ ...document, sums: [] }))
		}))
	);
}
