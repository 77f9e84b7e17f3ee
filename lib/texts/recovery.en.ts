export const recoveryEn = {} as const;
