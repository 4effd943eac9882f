import type { Language, Messages } from './messages.ts';

/** One language is loaded, never all three. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'ru':
      return (await import('./ru/messages.ts')).messages;
    case 'be':
      return (await import('./be/messages.ts')).messages;
    case 'en':
      return (await import('./en/messages.ts')).messages;
  }
}
