import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const backend = process.env.SELARAS_BACKEND ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: Number(process.env.PORT ?? 5173),
    proxy: { '/api': backend, '/q': backend, '/oauth2': backend, '^/s/': backend, '^/program/': backend },
  },
  build: {
    // The content security policy allows no data: fonts or styles, so every asset stays a file.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['./src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'lint/**/*.test.ts'],
    restoreMocks: true,
    testTimeout: 40_000,
    hookTimeout: 40_000,
    css: false,
  },
})
