/** All other ZQL than the compiler's: constants, which hold nothing of a caller's. */

/** The only question about what is not shown to its asker (`nodes.md §1`). */
export const MANAGEMENT_NODES = 'query managementnode';

/** Answered with two results where there are several order columns, several statements and `''` in texts (`zql.md §7`). */
export const PROBE =
  "query zone.uuid where uuid='0' order by createDate asc,uuid asc limit 1;count zone where name='a''b' named as 'p'";
