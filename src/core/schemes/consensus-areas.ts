// Written by `npm run consensus`; not for editing.
import type { AreaRow } from './areas.js';

export const CONSENSUS_AREAS: readonly AreaRow[] = [
  {'levels':['T12'],'places':['flank'],'sources':['keegan1948']},
  {'levels':['L1'],'places':['flank','iliac-crest','inguinal','suprapubic','sacral','buttock-upper'],'sources':['seed','bromley','orthobullets','mageeTable','keegan1948','netter2018','foerster1933','foersterUS1939','lee2008','sibling']},
  {'levels':['L2'],'places':['trochanter','thigh-anterior-proximal','thigh-anterior-middle','thigh-medial-proximal','thigh-lateral-proximal'],'sources':['seed','bromley','gpnotebook','harrison19','orthobullets','mageeTable','keegan1948','netter2018','foerster1933','foersterUS1939','lee2008','sibling']},
  {'levels':['L3'],'places':['thigh-anterior-distal','thigh-medial-distal','thigh-lateral-distal','knee-anterior','knee-medial','knee-lateral'],'sources':['seed','bromley','gpnotebook','harrison19','orthobullets','mageeTable','keegan1948','grant1962','netter2018','foerster1933','foersterUS1939','lee2008','sibling']},
  {'levels':['L4'],'places':['thigh-lateral-distal','leg-medial','malleolus-medial','foot-medial-border','hallux-medial'],'sources':['seed','bromley','gpnotebook','harrison19','orthobullets','mageeTable','keegan1948','grant1962','netter2018','downs2011','foerster1933','foersterUS1939','lee2008','sibling','faleiros2009']},
  {'levels':['L5'],'places':['knee-lateral','leg-anterior','leg-lateral-upper','leg-lateral-lower','malleolus-lateral','ankle-anterior','foot-dorsum-medial','foot-dorsum-middle','foot-dorsum-lateral','web-space-1','hallux-dorsal','toe-2','toe-3','toe-4'],'sources':['seed','bromley','gpnotebook','harrison19','orthobullets','mageeTable','keegan1948','grant1962','netter2018','foerster1933','foersterUS1939','lee2008','sibling','faleiros2009']},
  {'levels':['S1'],'places':['buttock-upper','buttock-lower','ischial','thigh-posterior','popliteal','leg-posterior','achilles','malleolus-lateral','heel','heel-lateral','foot-lateral-border','sole-medial','sole-lateral','hallux-plantar','toe-5','toes-plantar'],'sources':['seed','bromley','gpnotebook','harrison19','orthobullets','mageeTable','keegan1948','grant1962','netter2018','foerster1933','foersterUS1939','lee2008','sibling','faleiros2009']},
  {'levels':['S2'],'places':['thigh-posterior','popliteal'],'sources':['seed','bromley','gpnotebook','orthobullets','mageeTable','keegan1948','grant1962','netter2018','foerster1933','foersterUS1939','lee2008','sibling']},
  {'levels':['S3'],'places':['perineum'],'sources':['seed','bromley','gpnotebook','orthobullets','mageeTable','keegan1948','netter2018','foerster1933','foersterUS1939','sibling']},
  {'levels':['S4'],'places':['genital','perineum','perianal'],'sources':['seed','bromley','gpnotebook','orthobullets','mageeTable','keegan1948','netter2018','foerster1933','foersterUS1939','sibling']},
  {'levels':['S5'],'places':['perianal'],'sources':['bromley','gpnotebook','keegan1948','foerster1933','foersterUS1939','sibling']},
];
