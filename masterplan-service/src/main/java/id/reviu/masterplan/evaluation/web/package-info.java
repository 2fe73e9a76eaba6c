/** Evaluation results over HTTP. */
@NullMarked
package id.reviu.masterplan.evaluation.web;

import org.jspecify.annotations.NullMarked;
