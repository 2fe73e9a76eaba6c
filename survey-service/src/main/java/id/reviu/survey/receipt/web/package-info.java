/** Receipts over HTTP. */
@NullMarked
package id.reviu.survey.receipt.web;

import org.jspecify.annotations.NullMarked;
