/** Whether a noun names something that no one can see or count as it stands. */
import { plainThings, qualityEndings, qualityWords } from '../lexicon/qualities.ts';

/** A quality, state or field ("resilience", "friendships", "mood"); "sentences" and "appointments" only end like one. */
export function isQuality(norm: string): boolean {
  const single = norm.endsWith('s') ? norm.slice(0, -1) : norm;
  if (plainThings.has(norm) || plainThings.has(single)) return false;
  return [norm, single].some(
    (form) => qualityWords.has(form) || qualityEndings.some((ending) => form.endsWith(ending)),
  );
}
