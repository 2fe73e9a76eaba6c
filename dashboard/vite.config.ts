import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const suite = process.env.REVIU_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    // where the jar is packed from; each build replaces the one before
    outDir: 'target/classes/dashboard',
    // Every file under /assets/ carries a hash in its name, so the gateway may let browsers keep it for a year.
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/api', '/login', '/logout', '/oauth2'].map((path) => [path, { target: suite }])),
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
