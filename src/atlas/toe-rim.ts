import type { Border } from './borders.js';
import type { ChartId } from './types.js';

/**
 * The limit between the upper side and the sole of a toe, kept just below its outline in the upright views, so that it
 * does not flicker there. It is drawn without a line.
 */
export function toeRim(chart: ChartId): Border {
  return {
    chart,
    points: [
      [108, -0.1],
      [108, 0.45],
      [102, 0.76],
      [70, 0.9],
      [0, 0.93],
      [-70, 0.9],
      [-102, 0.76],
      [-108, 0.45],
      [-108, -0.1],
    ],
    width: 0,
    unlined: true,
  };
}
