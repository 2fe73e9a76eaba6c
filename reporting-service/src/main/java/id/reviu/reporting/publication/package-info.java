/** What the city shows to everybody without a login: what the administrator switched on, as a page, as open data, as charts. */
@NullMarked
package id.reviu.reporting.publication;

import org.jspecify.annotations.NullMarked;
