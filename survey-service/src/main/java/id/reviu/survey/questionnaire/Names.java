package id.reviu.survey.questionnaire;

import java.util.regex.Pattern;

/** What may be a name of a question, or a code of an option. */
public final class Names {

    public static final int LONGEST = 64;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]+");

    private Names() {}

    public static boolean isName(String text) {
        return text.length() <= LONGEST && NAME.matcher(text).matches();
    }

    public static boolean isCode(String text) {
        return text.length() <= LONGEST && CODE.matcher(text).matches();
    }
}
