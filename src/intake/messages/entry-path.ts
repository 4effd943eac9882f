/**
 * Where an entry of an archive stands, with `/`; null where it would leave the archive's folder.
 * Programs of Windows write `\` between folders, so that it separates here, too.
 */
export function safeEntryPath(name: string): string | null {
  const path = name.replaceAll('\\', '/');
  if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path)) return null;
  const parts = path.split('/');
  if (parts.includes('..') || path.includes('\0')) return null;
  return parts
    .filter((part, at) => part !== '.' && (part !== '' || at === parts.length - 1))
    .join('/');
}
