import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import * as regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist/', 'data/', 'seeds/', 'coverage/', 'test/fixtures/'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...svelte.configs.recommended,
  regexp.configs['flat/recommended'],
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'svelte.config.js'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // A number in a message is printed as meant; objects, null and undefined stay errors.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // tsconfig's noPropertyAccessFromIndexSignature asks for the brackets that this rule would remove.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A row of the lake may be a plain object as well; being a class keeps it from being spread.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What a function does is seen at a glance, or it is several.
      'max-depth': ['error', 4],
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }],
      // Prettier sets the width of code and leaves comments as they are.
      'max-len': ['error', { code: 9999, comments: 120, ignoreUrls: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  // A suite of tests is one function, its cases lie deep in it.
  // The rows of tests are literals, which may be spread.
  {
    files: ['test/**'],
    rules: { 'max-depth': 'off', 'max-lines-per-function': 'off', '@typescript-eslint/no-misused-spread': 'off' },
  },
  { files: ['**/*.js'], ...ts.configs.disableTypeChecked },
);
