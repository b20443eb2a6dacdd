export const probe = {} as const
