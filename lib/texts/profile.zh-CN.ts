export const profileZh = {} as const;
