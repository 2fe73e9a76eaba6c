/** Which day it is in the city, until when the values of a year are due, and who kept to it. */
@NullMarked
package id.reviu.masterplan.calendar;

import org.jspecify.annotations.NullMarked;
