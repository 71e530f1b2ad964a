// Written by `npm run consensus`; not for editing.
import type { Level } from './levels.js';
import type { Place } from './places.js';
import type { SchemeId } from './schemes.js';

/** Roots and nerves with weight and limits in hundredths, then the way from the toes in mm: mean, least and most. */
export const SUPPLY_TABLE: Readonly<Partial<Record<Place, string>>> = {
  'flank': 'L1 69 27 100 L2 17 0 25 T12 12 0 50 L3 2 0 6 |  | 1080 1008 1128',
  'iliac-crest': 'L1 87 47 100 L2 8 0 32 L3 4 0 16 | cluneal 44 33 51 iliohypogastric 41 25 56 subcostal 15 6 24 | 1025 965 1084',
  'lower-abdomen': 'L1 61 0 100 T12 39 0 100 |  | 1041 964 1104',
  'inguinal': 'L1 96 40 100 T12 3 0 60 | genitofemoral 41 14 70 iliohypogastric 38 8 67 ilioinguinal 17 5 32 | 950 899 1002',
  'suprapubic': 'L1 92 26 100 T12 5 0 74 | iliohypogastric 77 47 89 ilioinguinal 23 14 36 | 942 910 969',
  'genital': 'S4 42 0 93 S3 21 0 50 S2 20 0 93 S5 7 0 32 L1 7 2 39 L2 4 0 10 | pudendal 70 57 76 ilioinguinal 30 22 44 | 879 841 920',
  'perineum': 'S4 48 24 92 S3 38 7 70 S5 9 0 32 L2 2 0 23 | pudendal 88 79 97 femoral 6 0 31 posterior-femoral-cutaneous 4 0 16 ilioinguinal 2 0 9 | 857 842 869',
  'perianal': 'S4 42 3 100 S5 36 0 94 S3 23 0 50 | pudendal 91 82 97 posterior-femoral-cutaneous 9 3 18 | 883 865 910',
  'sacral': 'L1 31 0 77 S1 17 0 23 L3 16 0 50 L4 14 0 34 L5 10 0 28 L2 5 0 22 S2 5 0 27 S4 2 0 6 | cluneal 100 97 100 | 1044 987 1088',
  'buttock-upper': 'S1 50 0 100 L1 13 0 30 L3 9 0 34 L2 8 0 22 L4 6 0 22 S2 5 0 46 L5 5 0 23 | cluneal 94 86 100 iliohypogastric 5 0 13 | 981 926 1053',
  'buttock-lower': 'S1 55 0 100 S3 11 0 81 S2 11 0 52 S4 6 0 14 L5 5 0 18 L4 5 0 18 L2 4 0 10 L3 3 0 13 | posterior-femoral-cutaneous 75 58 91 cluneal 21 7 35 lateral-femoral-cutaneous 2 0 8 | 889 821 958',
  'ischial': 'S1 52 0 100 S2 25 0 70 S3 17 0 100 L5 5 0 26 | posterior-femoral-cutaneous 100 100 100 | 866 833 893',
  'trochanter': 'L2 60 8 100 L1 36 0 92 L3 2 0 20 | lateral-femoral-cutaneous 61 46 75 iliohypogastric 31 18 44 subcostal 8 1 18 | 924 862 991',
  'thigh-anterior-proximal': 'L2 74 35 100 L1 25 0 65 | lateral-femoral-cutaneous 42 28 55 genitofemoral 34 18 51 femoral 20 9 32 ilioinguinal 2 0 6 | 877 796 989',
  'thigh-anterior-middle': 'L2 91 63 100 L3 9 0 31 | femoral 66 57 76 lateral-femoral-cutaneous 34 24 43 | 755 688 821',
  'thigh-anterior-distal': 'L3 85 43 100 L2 13 0 55 | femoral 76 63 90 lateral-femoral-cutaneous 24 10 37 | 649 584 709',
  'thigh-medial-proximal': 'L2 71 28 94 S3 16 0 68 L3 7 0 26 L1 2 0 10 | femoral 53 33 73 obturator 35 16 53 posterior-femoral-cutaneous 5 1 15 ilioinguinal 5 1 10 | 779 700 860',
  'thigh-medial-distal': 'L3 83 24 100 L2 9 0 32 S3 7 0 42 | femoral 55 30 76 obturator 36 17 54 saphenous 8 1 15 | 636 545 711',
  'thigh-lateral-proximal': 'L2 62 3 100 L4 22 0 96 L3 14 0 63 | lateral-femoral-cutaneous 96 85 100 posterior-femoral-cutaneous 4 0 15 | 797 723 877',
  'thigh-lateral-distal': 'L3 44 3 93 L4 40 0 97 L2 9 0 48 L5 5 0 24 | lateral-femoral-cutaneous 94 78 100 posterior-femoral-cutaneous 6 0 20 | 655 583 728',
  'thigh-posterior': 'S2 52 0 100 S1 36 0 100 L5 5 0 25 L4 3 0 12 L3 2 0 8 | posterior-femoral-cutaneous 95 80 100 obturator 3 0 10 | 723 584 863',
  'knee-anterior': 'L3 79 10 100 L4 19 0 88 | femoral 47 32 60 saphenous 47 31 62 lateral-sural-cutaneous 5 1 14 | 539 476 605',
  'knee-medial': 'L3 92 50 100 L4 7 0 50 | saphenous 99 88 100 | 521 481 557',
  'knee-lateral': 'L3 45 0 90 L5 43 9 95 L4 11 0 47 | lateral-sural-cutaneous 72 52 87 lateral-femoral-cutaneous 24 9 40 posterior-femoral-cutaneous 2 0 11 | 528 467 591',
  'popliteal': 'S1 46 0 100 S2 43 0 100 L3 7 0 65 L5 4 0 12 | posterior-femoral-cutaneous 89 65 99 lateral-sural-cutaneous 5 0 16 saphenous 4 0 13 femoral 2 0 9 | 554 501 603',
  'leg-anterior': 'L5 78 43 99 L4 19 0 47 L3 3 0 13 | superficial-fibular 41 28 52 lateral-sural-cutaneous 33 23 45 saphenous 26 15 40 | 343 185 490',
  'leg-medial': 'L4 89 56 100 L3 11 0 36 | saphenous 100 98 100 | 350 181 512',
  'leg-lateral-upper': 'L5 99 62 100 | lateral-sural-cutaneous 100 99 100 | 407 325 481',
  'leg-lateral-lower': 'L5 96 66 100 S1 3 0 26 | superficial-fibular 67 43 88 lateral-sural-cutaneous 21 8 33 sural 12 3 27 | 267 185 349',
  'leg-posterior': 'S1 51 0 87 S2 23 0 100 L5 15 0 67 L4 9 0 40 | posterior-femoral-cutaneous 39 22 56 sural 29 15 44 saphenous 18 8 30 lateral-sural-cutaneous 15 4 27 | 413 302 513',
  'achilles': 'S1 65 11 91 S2 13 0 45 L4 12 4 41 L5 11 1 48 | sural 80 55 96 saphenous 16 3 32 | 263 204 314',
  'malleolus-medial': 'L4 97 75 100 L5 3 0 25 | saphenous 100 96 100 | 185 161 207',
  'malleolus-lateral': 'L5 61 6 94 S1 39 6 94 | sural 80 50 98 superficial-fibular 19 2 40 | 179 154 204',
  'ankle-anterior': 'L5 87 67 100 L4 13 0 30 | superficial-fibular 86 74 97 saphenous 14 3 25 | 173 155 192',
  'heel': 'S1 82 1 100 L4 10 0 88 S2 8 0 99 | calcaneal 82 66 93 saphenous 14 7 22 sural 2 0 10 | 184 108 231',
  'heel-lateral': 'S1 94 0 100 L5 4 0 31 S2 3 0 100 | sural 79 52 98 calcaneal 21 2 46 | 152 108 189',
  'foot-dorsum-medial': 'L5 72 14 100 L4 28 0 86 | superficial-fibular 84 58 98 saphenous 11 2 29 deep-fibular 5 0 13 | 113 60 166',
  'foot-dorsum-middle': 'L5 98 71 100 | superficial-fibular 94 87 99 deep-fibular 6 1 12 | 94 47 159',
  'foot-dorsum-lateral': 'L5 79 3 100 S1 21 0 97 | superficial-fibular 82 47 99 sural 18 0 52 | 100 40 158',
  'foot-medial-border': 'L4 69 3 99 L5 22 0 86 S1 8 0 11 | saphenous 67 46 79 superficial-fibular 24 9 39 medial-plantar 7 0 27 | 129 64 189',
  'foot-lateral-border': 'S1 90 0 100 L5 9 0 48 | sural 89 39 99 lateral-plantar 7 0 30 superficial-fibular 4 0 38 | 88 40 157',
  'sole-medial': 'S1 70 0 100 L5 16 0 96 S2 12 0 100 L4 2 0 24 | medial-plantar 95 78 100 superficial-fibular 2 0 13 | 85 54 145',
  'sole-lateral': 'S1 83 0 100 S2 13 0 100 L5 5 0 100 | lateral-plantar 48 15 75 medial-plantar 43 23 63 sural 6 0 24 calcaneal 2 0 9 | 74 41 116',
  'web-space-1': 'L5 97 63 100 L4 3 0 36 | deep-fibular 94 55 100 superficial-fibular 6 0 45 | 65 58 80',
  'hallux-dorsal': 'L5 90 50 100 L4 8 0 49 | superficial-fibular 55 43 66 deep-fibular 25 11 37 medial-plantar 20 12 31 | 30 2 55',
  'hallux-medial': 'L4 65 0 100 L5 27 0 94 S1 6 0 6 | superficial-fibular 75 50 87 medial-plantar 25 13 50 | 33 4 55',
  'hallux-plantar': 'S1 65 0 98 L5 19 2 98 S2 13 0 98 L4 3 0 47 | medial-plantar 97 85 100 | 30 0 56',
  'toe-2': 'L5 97 96 100 S1 2 0 3 | superficial-fibular 57 41 68 deep-fibular 22 11 32 medial-plantar 21 12 37 | 31 1 55',
  'toe-3': 'L5 95 50 100 S1 4 0 50 | superficial-fibular 79 62 89 medial-plantar 21 10 38 | 28 1 51',
  'toe-4': 'L5 79 0 99 S1 21 0 100 | superficial-fibular 76 47 88 medial-plantar 12 4 24 lateral-plantar 11 4 26 | 23 1 41',
  'toe-5': 'S1 96 51 100 L5 3 0 49 | superficial-fibular 45 17 69 sural 39 16 65 lateral-plantar 16 7 31 | 22 1 39',
  'toes-plantar': 'S1 74 0 98 L5 15 2 100 S2 12 0 96 | medial-plantar 69 55 75 lateral-plantar 26 15 32 superficial-fibular 3 0 15 | 26 0 54'
};

/** Where roots that are no neighbours share a place, with the schemes that give it to the one and to the other. */
export const SUPPLY_GAPS: readonly {
  readonly place: Place;
  readonly levels: readonly [Level, Level];
  readonly schemes: readonly [readonly SchemeId[], readonly SchemeId[]];
}[] = [
  {'place':'genital','levels':['L1','S2'],'schemes':[['article','keegan-garrett','foerster'],['frcem']]},
  {'place':'sacral','levels':['L1','L3'],'schemes':[['semicircles'],['magee','keegan-garrett','foerster']]},
  {'place':'thigh-medial-proximal','levels':['L3','S3'],'schemes':[['article','frcem','harrison','orthobullets','foerster'],['gpnotebook','magee','keegan-garrett','foerster']]},
  {'place':'thigh-medial-distal','levels':['L3','S3'],'schemes':[['article','frcem','gpnotebook','harrison','orthobullets','magee','keegan-garrett','foerster','lee-stringer','semicircles'],['magee']]},
  {'place':'popliteal','levels':['L3','S1'],'schemes':[['frcem','gpnotebook'],['article','magee','keegan-garrett','foerster','semicircles','faleiros']]},
  {'place':'heel','levels':['L4','S1'],'schemes':[['article','frcem','magee','keegan-garrett','foerster','semicircles'],['article','frcem','gpnotebook','harrison','magee','keegan-garrett','foerster','lee-stringer','semicircles','faleiros']]},
];
