package id.reviu.survey.mailing;

import id.reviu.platform.problem.Refusal;
import id.reviu.platform.problem.Violation;
import java.util.List;

/** Words that cannot be mailed as they are; every fault is named at its place. */
final class LetterInvalid extends Refusal {
    LetterInvalid(List<Violation> violations) {
        super(Kind.INVALID, "mail-invalid", violations);
    }
}
