package id.reviu.survey.invitation.web;

import id.reviu.survey.xlsform.Problem;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What is wrong at one cell of a list.
 *
 * @param row as the spreadsheet counts
 * @param column its letters; null when it concerns the whole row
 * @param header what stands at the top of that column
 * @param detail what is wrong
 * @param mend what to do
 */
record InviteeProblemView(
        String pointer,
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String header,
        String code,
        String detail,
        @Nullable String mend) {

    static List<InviteeProblemView> of(List<Problem> problems, MessageSource messages, Locale locale) {
        return problems.stream().map(each -> of(each, messages, locale)).toList();
    }

    private static InviteeProblemView of(Problem problem, MessageSource messages, Locale locale) {
        var args = problem.args().toArray();
        var key = "violation." + problem.code();
        var detail = messages.getMessage(key, args, problem.code(), locale);
        return new InviteeProblemView(
                problem.pointer(),
                problem.sheet(),
                problem.row(),
                problem.column().isEmpty() ? null : problem.column(),
                problem.header().isEmpty() ? null : problem.header(),
                problem.code(),
                detail == null ? problem.code() : detail,
                messages.getMessage(key + ".mend", args, null, locale));
    }
}
