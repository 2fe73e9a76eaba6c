package id.reviu.reporting.survey;

import id.reviu.platform.problem.Refusal;

/** A question that the campaign's questionnaire does not have. */
public class NoSuchQuestion extends Refusal {

    public NoSuchQuestion(String name) {
        super(Kind.NOT_FOUND, "no-such-question", name);
    }
}
