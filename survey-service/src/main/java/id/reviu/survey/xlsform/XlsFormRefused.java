package id.reviu.survey.xlsform;

import id.reviu.platform.problem.Refusal;
import java.util.List;

/** The spreadsheet is read, and is no form that could be used as it is. Nothing was imported. */
public final class XlsFormRefused extends Refusal {

    private final transient List<Problem> problems;

    XlsFormRefused(List<Problem> problems) {
        super(Kind.INVALID, "xlsform-refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** Everything that has to be mended, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
