export * from './blocks.js';
export * from './examination.js';
export * from './grades.js';
export * from './parse.js';
export * from './serialise.js';
export * from './store.js';
export * from './types.js';
