import { defineConfig } from 'vitest/config';

/** What dates pass through runs again where clocks jump, lag and once skipped a day. */
const OTHER_ZONES = ['Europe/Minsk', 'America/Sao_Paulo', 'Pacific/Apia'];
const ZONED = ['test/zone.test.ts', 'test/{domain,register,reports,golden}/**/*.test.ts'];

const inZone = (zone: string, include: readonly string[]) => ({
  extends: true as const,
  test: { name: zone, include: [...include], env: { TZ: zone } },
});

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      inZone('UTC', ['test/**/*.test.ts']),
      ...OTHER_ZONES.map((zone) => inZone(zone, ZONED)),
    ],
  },
});
