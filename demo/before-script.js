// The support for hydration comes first: it prepares Lit before any element is defined.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '/dist/define/dermatome-map.js';
