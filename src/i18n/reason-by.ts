type PhrasePer<U extends { code: string }> = {
  readonly [C in U['code']]: (facts: Extract<U, { code: C }>) => string;
};

/** A phrase inside a sentence, by the code of its facts. */
export function reasonBy<U extends { code: string }>(phrases: PhrasePer<U>): (facts: U) => string {
  // The keys are the codes, each with the phrase of its own facts: TypeScript cannot follow that.
  const byCode = phrases as unknown as Readonly<Record<string, (facts: U) => string>>;
  return (facts) => byCode[facts.code]?.(facts) ?? facts.code;
}
