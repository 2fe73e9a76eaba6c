/** Receipts: paper that says what was handed in and when, and a code by which anybody can confirm that it is genuine. */
@NullMarked
package id.reviu.survey.receipt;

import org.jspecify.annotations.NullMarked;
