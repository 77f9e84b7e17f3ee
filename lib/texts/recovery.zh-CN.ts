export const recoveryZh = {} as const;
