import { parseGoals, type GoalNode } from './goals-document.js';
import { readNoun } from './service-areas-document.js';
import type { Noun, ServiceAreasDocument } from './service-areas.js';

/**
 * Reads a `goals` document as sub-goals and service areas. The rows are the nodes of the highest level at which a service area is named,
 * the second level where none is; what they stand under are the groups. A plan of one level is one group without a name.
 * @throws DataError `invalid`, `wrong-kind`, `too-deep`
 */
export function parsePlanAreas(input: unknown): ServiceAreasDocument {
  const { title, updated, source, levels, nodes, serviceAreas } = parseGoals(input);
  const depths = nodes.filter((node) => node.serviceAreas.length > 0).map(depthOf);
  const depth = depths.length > 0 ? Math.min(...depths) : nodes.some(({ parent }) => parent) ? 1 : 0;
  const rows = nodes.filter((node) => depthOf(node) === depth);
  const groups = [...new Set(rows.map(({ parent }) => parent))].map((parent) => ({
    ...(parent ?? { id: '', title: '', references: [], unGoals: [] }),
    goals: rows.filter((node) => node.parent === parent),
  }));
  const nounAt = (node: GoalNode | undefined): Noun | undefined => node && readNoun(levels[node.level]);
  return {
    title,
    updated,
    source,
    notes: [],
    nouns: { group: nounAt(rows[0]?.parent), goal: nounAt(rows[0]) },
    mark: undefined,
    range: undefined,
    groups,
    areas: serviceAreas.map(({ id, name }) => {
      const own = rows.filter((node) => node.serviceAreas.includes(id)).map((node) => node.id);
      // A plan that names an area and ties nothing to it says nothing of how the goals are shared out.
      return { id, name, note: undefined, goals: own.length > 0 ? new Set(own) : undefined };
    }),
  };
}

const depthOf = ({ parent }: GoalNode): number => (parent ? depthOf(parent) + 1 : 0);
