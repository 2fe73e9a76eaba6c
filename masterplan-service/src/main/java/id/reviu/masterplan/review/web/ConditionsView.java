package id.reviu.masterplan.review.web;

import id.reviu.masterplan.review.Condition;
import java.util.List;

/** What every phase of a review needs, in the order of the phases. */
record ConditionsView(List<Condition> conditions) {}
