import { html, nothing, type TemplateResult } from 'lit';
import { capitalize } from '../../charts/service-area-words.js';
import { groupOf, type AreaGoalGroup } from '../../data/service-areas.js';
import { localize } from '../../i18n/language.js';
import type { MatrixView } from './matrix-view.js';

type Option = readonly [value: string, text: string];

/** What chooses a main goal: its UN goal, which other elements know too, where it has one of its own; else its id. */
function valueOf(group: AreaGoalGroup, groups: readonly AreaGoalGroup[]): string {
  const goal = String(group.unGoals[0] ?? '');
  return group.unGoals.length === 1 && groupOf(groups, goal) === group ? goal : group.id;
}

/** The reader's choices: service area and main goal, each where there is something to choose among. */
export function renderMatrixChoices(view: MatrixView): TemplateResult | typeof nothing {
  const { document, language, nouns, filter, change } = view;
  const { areas, groups } = document;
  const goals = groups.map((group): Option => [valueOf(group, groups), localize(group.title, language)]);
  // Another element may have chosen a UN goal that is no main goal here.
  if (filter.goal && !goals.some(([value]) => value === filter.goal)) goals.push([filter.goal, view.words.unGoal(filter.goal)]);
  if (areas.length < 2 && groups.length < 2) return nothing;
  return html`<div class="choices">
    ${renderSelect(view, capitalize(nouns.area.name), {
      options: areas.map(({ id, name }) => [id, localize(name, language)]),
      chosen: filter.serviceArea,
      onChoice: (serviceArea) => change({ serviceArea }),
    })}
    ${renderSelect(view, capitalize(nouns.group.name), { options: goals, chosen: filter.goal, onChoice: (goal) => change({ goal }) })}
  </div>`;
}

function renderSelect(
  { words }: MatrixView,
  label: string,
  { options, chosen, onChoice }: { options: readonly Option[]; chosen: string; onChoice: (value: string) => void },
): TemplateResult | typeof nothing {
  if (options.length < 2 && !chosen) return nothing;
  return html`<label
    >${label}<select @change=${(event: Event) => onChoice((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${!chosen}>${words.all}</option>
      ${options.map(([value, text]) => html`<option .value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}
