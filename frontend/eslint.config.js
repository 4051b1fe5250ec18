import { existsSync, readdirSync } from 'node:fs'
import js from '@eslint/js'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import literalSentence from './lint/literal-sentence.js'

const source = new URL('./src/', import.meta.url)
const folders = (path) =>
  existsSync(new URL(path, source))
    ? readdirSync(new URL(path, source), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []

// What every layer may not see, computed from the folders, so a new feature is guarded the day it appears.
const base = ['components', 'lib', 'api', 'i18n'].map((layer) => ({
  target: `./src/${layer}`,
  from: ['./src/features', './src/app'],
  message: 'Shared layers know neither features nor the app.',
}))
const features = folders('features').flatMap((feature) => [
  { target: `./src/features/${feature}`, from: './src/app', message: 'A feature does not know the app.' },
  {
    target: `./src/features/${feature}`,
    from: './src/features',
    except: [`./${feature}`],
    message: 'Features never import each other; compose them in src/app/routes.',
  },
])
const pure = ['lib', 'i18n'].map((layer) => ({
  target: `./src/${layer}`,
  from: './src/components',
  message: 'Plain helpers know no component.',
}))
// The citizens' survey is a page of its own with a budget of its own.
const survey = [
  {
    target: './src/public',
    from: ['./src/features', './src/app', './src/components', './src/lib', './src/i18n'],
    message: "The citizens' survey shares the types of the API and nothing else.",
  },
  {
    target: ['./src/features', './src/app', './src/components', './src/lib', './src/i18n'],
    from: './src/public',
    message: "Nobody else uses the citizens' survey.",
  },
]

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'e2e', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: {
      'import-x': importX,
      'react-hooks': reactHooks,
      selaras: { rules: { 'literal-sentence': literalSentence } },
    },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.js', '.json'],
          tsconfig: { configFile: `${import.meta.dirname}/tsconfig.json` },
        }),
      ],
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...base, ...features, ...pure, ...survey] },
      ],
      'import-x/no-cycle': ['error', { maxDepth: 6 }],
      'selaras/literal-sentence': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-imports': [
        'error',
        {
          name: '@patternfly/react-core',
          importNames: ['Alert', 'Modal', 'Tabs'],
          message:
            'They speak English only: use those of components/feedback, and TabRow of components/layout.',
        },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['src/components/feedback/{Alert,Modal}.tsx', 'src/components/layout/TabRow.tsx'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/test/**'],
    rules: { 'selaras/literal-sentence': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['scripts/**', 'lint/**', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
)
