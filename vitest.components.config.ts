/// <reference types="vitest/config" />
/** Components are rendered by Astro's own container, without the development toolbar's marks. */
import { getViteConfig } from 'astro/config';

export default getViteConfig(
  { test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
  { devToolbar: { enabled: false } },
);
