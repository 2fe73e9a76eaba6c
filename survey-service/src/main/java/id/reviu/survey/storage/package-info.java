/** How columns of PostgreSQL become values of ours, and back. */
@NullMarked
package id.reviu.survey.storage;

import org.jspecify.annotations.NullMarked;
