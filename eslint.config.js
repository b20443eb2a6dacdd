import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', '.node/', '.clients/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Callbacks are declared as methods, which reads better; none of ours uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A handler is async because its contract is, not because it waits.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['components/**', 'entrypoints/**'], ...reactHooks.configs.flat.recommended },
)
