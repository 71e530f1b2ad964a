import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.cache/', 'build/', 'dist/', 'pictures/']),
  js.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export it by name.' }],
      'no-restricted-imports': ['error', { patterns: ['lit/directives/unsafe-*'] }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit.configs['flat/all'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    // Without this the wc rules see only classes that extend HTMLElement itself.
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Templates in functions of their own, lists and handlers included, read better than the detours these ask for.
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      // `lang` is ours to honour, selectors are computed, and LitElement has every lifecycle callback.
      'lit/no-native-attributes': 'off',
      'lit/prefer-query-decorators': 'off',
      'wc/guard-super-call': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai asserts by reading a property, @open-wc's types make equal() a promise, and oneEvent() gives `any`.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        Buffer: 'readonly',
        console: 'readonly',
        process: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    // Configs are found by their default export.
    files: ['*.config.{js,mjs}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
