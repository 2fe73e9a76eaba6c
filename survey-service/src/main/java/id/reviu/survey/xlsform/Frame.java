package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group or repeat that is being read; the outermost one is the form itself. */
final class Frame {

    private final @Nullable Entry begin;
    private final boolean repeat;
    private final List<Item> items = new ArrayList<>();
    private final List<Entry> rows = new ArrayList<>();

    Frame(@Nullable Entry begin, boolean repeat) {
        this.begin = begin;
        this.repeat = repeat;
    }

    /** The row it begins in; null for the form itself. */
    @Nullable
    Entry begin() {
        return begin;
    }

    boolean isRepeat() {
        return repeat;
    }

    List<Item> items() {
        return items;
    }

    /** The rows directly inside, whether or not something came of them. */
    List<Entry> rows() {
        return rows;
    }
}
