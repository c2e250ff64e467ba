/** Columns that most resources have. */
export const described = ['uuid', 'name', 'description'] as const;
export const dated = ['createDate', 'lastOpDate'] as const;

/** A Java class under `org.zstack.header`. */
export const header = (name: string): string => `org.zstack.header.${name}`;
