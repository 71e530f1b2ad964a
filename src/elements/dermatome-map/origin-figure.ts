/** The figure of the growing limb is an element of its own: who registers the map says how it is registered when it is asked for. */
export const originFigure: { load?: () => Promise<unknown> } = {};
