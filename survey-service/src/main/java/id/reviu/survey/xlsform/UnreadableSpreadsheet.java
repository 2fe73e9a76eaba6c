package id.reviu.survey.xlsform;

import id.reviu.platform.problem.Refusal;

/** The file is no spreadsheet that can be read, or more than is read. */
final class UnreadableSpreadsheet extends Refusal {

    UnreadableSpreadsheet(String code, Object... args) {
        super(Kind.INVALID, code, args);
    }

    UnreadableSpreadsheet(Kind kind, String code, Object... args) {
        super(kind, code, args);
    }
}
