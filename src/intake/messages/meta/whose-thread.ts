import type { ExportFile } from '../reader.ts';

export type MetaNetwork = 'instagram' | 'facebook';

/** Folders and files that only one of the two networks writes. */
const SIGNS: Readonly<Record<MetaNetwork, RegExp>> = {
  instagram:
    /(?:^|\/)(?:your_instagram_activity|instagramuser_\d+|personal_information\/personal_information|followers_and_following|account_information)(?:\/|\.json$)/,
  facebook:
    /(?:^|\/)(?:your_activity_across_facebook|your_facebook_activity|facebookuser_\d+|archived_threads|filtered_threads|e2ee_cutover|stickers_used|profile_information)(?:\/|\.json$)/,
};
/** What people call the archive; both networks put their name first. */
const NAMES: Readonly<Record<MetaNetwork, RegExp>> = {
  instagram: /insta/i,
  facebook: /facebook|messenger/i,
};

/**
 * Says whose a thread is: both networks write the same JSON, and until 2023 into the same folders.
 * So the folders decide, else those beside it, else the name of the archive; null where nothing does.
 */
export function whoseThread(all: readonly ExportFile[]): (file: ExportFile) => MetaNetwork | null {
  const bySource = new Map<string, MetaNetwork | null>();
  const whole = only((network) => all.some(({ path }) => SIGNS[network].test(path)));
  const signsOf = (source: string): MetaNetwork | null => {
    const known = bySource.get(source);
    if (known !== undefined) return known;
    const own = all.filter((file) => (file.source ?? '') === source);
    const found =
      only((network) => own.some(({ path }) => SIGNS[network].test(path))) ??
      only((network) => NAMES[network].test(source.split(/[\\/]/).at(-1) ?? ''));
    bySource.set(source, found);
    return found;
  };
  return (file) =>
    only((network) => SIGNS[network].test(file.path)) ?? signsOf(file.source ?? '') ?? whole;
}

/** The network of which it holds and of the other not. */
function only(holds: (network: MetaNetwork) => boolean): MetaNetwork | null {
  const [isInstagram, isFacebook] = [holds('instagram'), holds('facebook')];
  if (isInstagram === isFacebook) return null;
  return isInstagram ? 'instagram' : 'facebook';
}
