import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/**
 * The citizen's survey, apart from the staff's application. The service sets the pages and names these files, so their
 * names do not change; browsers ask each time whether they are still the same.
 */
export default defineConfig({
  publicDir: false,
  base: '/s/',
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // Android 8 as it was sold.
    target: ['es2018', 'chrome63'],
    outDir: 'dist/s',
    modulePreload: false,
    rollupOptions: {
      input: { 'assets/survey': 'src/public/survey.ts', worker: 'src/public/worker.ts' },
      output: { entryFileNames: '[name].js', assetFileNames: 'assets/survey[extname]' },
    },
  },
})
