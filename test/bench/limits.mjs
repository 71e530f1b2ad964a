// What the bench holds the library to: a ratio to something measured in the same run, so that the machine does not matter.

/** At most this many times the baseline of the same row. */
export const LIMITS = {
  'cut a scheme / draw a view': 6,
  'coarse frame / draw a view': 0.25,
  'first stage': 2,
  '100 maps, stage and list': 2,
  '100 maps, full interface': 4,
  click: 1.25,
  hover: 1.25,
  recolour: 1.5,
  'switch patterns': 1.5,
  'select several': 1.5,
  'heap of a map': 1,
  'rails drawn out of sight': 0,
  'rails missing in sight': 0,
};

/** How much JavaScript heap one of a hundred maps may hold, bytes. */
export const HEAP_OF_A_MAP = 25 * 1024;

/** How often each thing is measured; a round measures ours and the baseline, so that a slow moment falls on both. */
export const ROUNDS = { atlas: 15, first: 21, hundred: 3, change: 31 };
