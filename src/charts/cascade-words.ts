import type { GoalNode, GoalsDocument } from '../data/goals-document.js';
import { lightThreads, type LitThreads, type PlanThreads, type ThreadColumn, type ThreadNode } from '../data/plan-threads.js';
import { formatList } from '../i18n/format.js';
import { localize, type Language } from '../i18n/language.js';
import { unGoals } from '../i18n/un-goals.js';
import { planCascadeWords } from '../i18n/words/plan-cascade.js';
import type { TableView } from './chart-view.js';
import { countLevels, formatReferences, levelName } from './goal-words.js';

/** The flow and the plan that it shows, in one language. */
export interface CascadeVoice {
  readonly plan: GoalsDocument;
  readonly threads: PlanThreads;
  readonly language: Language;
}

const nodesIn = ({ nodes }: PlanThreads, column: number): readonly ThreadNode[] =>
  [...nodes.values()].filter((node) => node.column === column);
const unitsOf = ({ threads }: PlanThreads): ReadonlySet<GoalNode> => new Set(threads.map(({ unit }) => unit));
const isArea = (node: ThreadNode): boolean => node.area !== undefined;

/** `11 Bærekraftige byer og lokalsamfunn`, `God helse`, `Samfunnsutvikling og velferd`. */
export function nameThreadNode(node: ThreadNode, { plan, language }: CascadeVoice): string {
  const words = planCascadeWords[language];
  if (node.un !== undefined) return `${node.un} ${unGoals[node.un - 1]?.[language]}`;
  if (node.goal) return localize(node.goal.title, language);
  if (node.area === undefined) return node.key === 'area-none' ? words.noArea : words.noUn;
  return localize(plan.serviceAreas.find(({ id }) => id === node.area)?.name, language);
}

/** The heading of a column. */
export function nameColumn(column: ThreadColumn, { plan, language }: CascadeVoice): string {
  const words = planCascadeWords[language];
  if (column.kind === 'un') return words.un;
  if (column.kind === 'area') return words.areas;
  const level = plan.levels[column.level];
  return levelName(level && { ...level, name: level.plural ?? level.name }, language);
}

/** How much stands in a column, or how much of it is lit: `11 av 17`, `28`, `4 av 28`. */
export function countColumn(index: number, lit: LitThreads | undefined, { threads, language }: CascadeVoice): string {
  const isUn = threads.columns[index]?.kind === 'un';
  const nodes = nodesIn(threads, index).filter(({ key }) => !key.endsWith('-none'));
  const shown = lit ? nodes.filter(({ key }) => lit.keys.has(key)) : nodes;
  return lit || isUn ? planCascadeWords[language].partOf(shown.length, isUn ? 17 : nodes.length) : String(nodes.length);
}

/** From how many of the UN's goals, to how many of each level, and on to whom. */
export function deriveCascadeSentence(voice: CascadeVoice): string {
  const { plan, threads, language } = voice;
  const words = planCascadeWords[language];
  const units = unitsOf(threads);
  const count = (nodes: Iterable<GoalNode>): string => countLevels(nodes, plan, language).join(', ');
  const areaAt = threads.columns.findIndex(({ kind }) => kind === 'area');
  const steps: string[] = [];
  let measures = '';
  for (const [index, column] of threads.columns.entries()) {
    if (column.kind !== 'level') continue;
    const text = count(nodesIn(threads, index).flatMap(({ goal }) => goal ?? []));
    if (column.measure) measures = words.measures(text);
    else steps.push(text);
  }
  const un = nodesIn(threads, 0).filter((node) => node.un !== undefined).length;
  const own = threads.nodes.get('un-none')?.units;
  const areas = areaAt < 0 ? [] : nodesIn(threads, areaAt).filter(isArea);
  const followed = new Set(areas.flatMap((area) => [...area.units])).size;
  const [first] = areas;
  return [
    un > 0 ? words.tied(un, steps.join(words.onward)) : words.untied(formatList(steps, language)),
    un > 0 && own ? words.own(count(own), own.size) : '',
    first && areas.length === 1 ? words.byArea(nameThreadNode(first, voice), followed, count(units)) : '',
    areas.length > 1 ? words.byAreas(areas.length, followed, count(units)) : '',
    measures,
  ].join('');
}

/** Where the thread through the chosen nodes leads, column by column, as one sentence. */
export function deriveThreadSentence(chosen: readonly ThreadNode[], voice: CascadeVoice): string {
  const { threads, language } = voice;
  const words = planCascadeWords[language];
  const names = formatList(
    chosen.map((node) => quote(nameThreadNode(node, voice), language)),
    language,
  );
  const lit = lightThreads(
    threads,
    chosen.map(({ key }) => key),
  );
  if (!lit || lit.threads.length === 0) return words.noThread(names);
  const way = threads.columns.flatMap((_, index) => tellColumn(index, lit, voice) ?? []);
  return `${words.thread(names, way.join(' → '))}.`;
}

const quote = (text: string, language: Language): string =>
  language === 'en' ? `“${text.replace(/\.$/, '')}”` : `«${text.replace(/\.$/, '')}»`;

/** One column of a thread: the UN's goals by number, the areas by name, the goals of the plan by count. */
function tellColumn(index: number, lit: LitThreads, voice: CascadeVoice): string | undefined {
  const { plan, threads, language } = voice;
  const nodes = nodesIn(threads, index).filter(({ key }) => lit.keys.has(key));
  if (nodes.length === 0) return undefined;
  const uns = nodes.flatMap(({ un }) => un ?? []);
  if (uns.length > 0) {
    const numbers = uns.sort((a, b) => a - b).map(String);
    return planCascadeWords[language].unGoals(formatList(numbers, language), numbers.length);
  }
  const goals = nodes.flatMap(({ goal }) => goal ?? []);
  if (goals.length > 0) return countLevels(goals, plan, language).join(', ');
  const names = formatList(
    nodes.map((node) => nameThreadNode(node, voice)),
    language,
  );
  const all = new Set(lit.threads.map(({ unit }) => unit)).size;
  const keys = new Set(nodes.map(({ key }) => key));
  const followed = new Set(lit.threads.flatMap((thread) => (thread.keys.some((key) => keys.has(key)) ? thread.unit : []))).size;
  return followed < all ? `${names} (${planCascadeWords[language].partOf(followed, all)})` : names;
}

/** What the flow leaves out, so that nobody reads more from it than the plan says. */
export function deriveCascadeNotes(voice: CascadeVoice): readonly string[] {
  const { plan, threads, language } = voice;
  const words = planCascadeWords[language];
  const levels = threads.columns.flatMap((column) => (column.kind === 'level' && !column.measure ? column.level : []));
  const areaAt = threads.columns.findIndex(({ kind }) => kind === 'area');
  const areas = areaAt < 0 ? [] : nodesIn(threads, areaAt).filter(isArea);
  const followed = new Set(areas.flatMap((area) => [...area.units])).size;
  const names = levels.map((level) => localize(plan.levels[level]?.plural ?? plan.levels[level]?.name, language));
  const more = plan.nodes.some(({ level, unGoals: cited }) => cited.length > 0 && !levels.includes(level));
  return [
    ...(more ? [words.levelNote(formatList(names, language))] : []),
    ...(areas.length > 0 && followed < unitsOf(threads).size
      ? [
          words.areaNote(
            formatList(
              areas.map((area) => nameThreadNode(area, voice)),
              language,
            ),
          ),
        ]
      : []),
  ];
}

/** One row for each goal of the lowest level, with all that its threads pass: the goals above it, the UN's, the areas and its measures. */
export function deriveCascadeTable(voice: CascadeVoice): TableView {
  const { plan, threads, language } = voice;
  const words = planCascadeWords[language];
  const columns = threads.columns.map((column, index) => ({ column, nodes: nodesIn(threads, index) }));
  const isGoal = ({ column }: { column: ThreadColumn }): boolean => column.kind === 'level' && !column.measure;
  const ordered = [...columns.filter(isGoal).reverse(), ...columns.filter((item) => !isGoal(item))];
  const label = (column: ThreadColumn): string => {
    if (column.kind === 'level') return levelName(plan.levels[column.level], language);
    return column.kind === 'un' ? words.unColumn : words.areaColumn;
  };
  const keysOf = new Map<GoalNode, Set<string>>();
  for (const { unit, keys } of threads.threads) keysOf.set(unit, new Set([...(keysOf.get(unit) ?? []), ...keys]));
  return {
    caption: localize(plan.title, language),
    columns: [...ordered.map(({ column }) => ({ label: label(column) })), { label: words.reference }],
    get rows() {
      return [...keysOf].map(([unit, keys]) => [
        ...ordered.map(({ nodes }) => {
          const own = nodes.filter(({ key }) => keys.has(key) && !key.endsWith('-none'));
          return { text: own.map((node) => nameThreadNode(node, voice)).join('; ') };
        }),
        { text: formatReferences(unit) },
      ]);
    },
  };
}
