/** How much one person, one respondent or one address may ask. */
@NullMarked
package id.reviu.gateway.limit;

import org.jspecify.annotations.NullMarked;
