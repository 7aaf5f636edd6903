import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const budget = {
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: 60 }],
};

export default ts.config(
  { ignores: ['dist/', '.demo/', 'node_modules/', 'test-results/', '**/*.gen.ts'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.worker } },
    rules: {
      ...budget,
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'svelte/require-each-key': 'error',
      'svelte/no-at-html-tags': 'error',
      // Book-keeping that nothing draws needs no reactive collection.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
  { files: ['**/*.svelte.ts'], rules: { 'max-lines': ['error', { max: 400 }] } },
  {
    files: ['src/**/*.ts', 'tests/telegram-server/**/*.ts'],
    ignores: ['**/*.svelte.ts', '**/*.test.ts'],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: [] } } },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  {
    files: ['tests/**/*.ts', 'src/build/**/*.ts', '**/*.test.ts'],
    languageOptions: { globals: globals.node },
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off',
    },
  },
);
