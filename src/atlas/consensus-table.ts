// Written by `npm run consensus`; not for editing.
export const CONSENSUS_TABLE = '';
