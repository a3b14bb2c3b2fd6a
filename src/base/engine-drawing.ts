// The lazily loaded file: the chart engine and what only it needs. Nothing of the entry may import it statically.
import { createEngine } from '../browser/engine.js';
import type { Theme } from '../browser/theme.js';
import type { ChartView } from '../charts/chart-view.js';
import type { Layout } from '../charts/layout.js';
import { buildOption } from '../charts/option.js';

/** One engine instance: made once, updated, disposed of. */
export interface EngineDrawing {
  readonly update: (view: ChartView, layout: Layout, theme: Theme) => void;
  readonly dispose: () => void;
}

/** Starts the engine in a container. */
export function startDrawing(container: HTMLElement, { width, height }: Layout): EngineDrawing {
  const engine = createEngine(container, { width, height });
  let names = '';
  return {
    update(view, layout, theme) {
      if (engine.getWidth() !== layout.width || engine.getHeight() !== layout.height)
        engine.resize({ width: layout.width, height: layout.height });
      const now = `${layout.panels?.length} ${view.series.map(({ id, mark }) => `${id}:${mark}`).join('|')}`;
      // Merged by id so that figures move to their new places; replaced when the series themselves change.
      engine.setOption(buildOption(view, layout, theme), { notMerge: now !== names, silent: true });
      names = now;
    },
    dispose: () => engine.dispose(),
  };
}
