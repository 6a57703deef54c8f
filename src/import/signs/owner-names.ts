import * as old from '../owner-names.ts';
import type { Known } from './sign.ts';
export const areKnownOwners = (w: string, k: Known) => old.areKnownOwners(w, { ...k, loose: true });
export const areOwners = (w: string, k: Known) => old.areOwners(w, { ...k, loose: true });
export const areLikelyOwners = (w: string, k: Known) => old.areLikelyOwners(w, { ...k, loose: true });
