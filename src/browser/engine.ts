// The only file that imports ECharts as a value. It names just the parts that are drawn with, so that the rest stays out of the bundle.
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, SVGRenderer]);

/** A drawing surface of the given size inside a container; the container is the caller's, as is `dispose()`. */
export function createEngine(container: HTMLElement, size: { width: number; height: number }): EChartsType {
  return init(container, null, { renderer: 'svg', ...size });
}
