/** What the HTTP interface says of itself. */
@NullMarked
package id.reviu.survey.web;

import org.jspecify.annotations.NullMarked;
