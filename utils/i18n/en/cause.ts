export const cause = {} as const
