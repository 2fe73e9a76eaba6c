package id.reviu.survey.xlsform;

import id.reviu.survey.questionnaire.AnswerCheck;
import id.reviu.survey.questionnaire.FormPage;
import id.reviu.survey.questionnaire.Item;
import id.reviu.survey.questionnaire.Names;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the sheet survey into pages. */
final class SurveySheet {

    private final Problems problems;
    private final QuestionReader questions;
    private final GroupReader groups;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<FormPage> pages = new ArrayList<>();
    private final List<Item> loose = new ArrayList<>();
    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Set<String> leftOut = new HashSet<>();

    SurveySheet(Table table, ChoicesSheet choices, Problems problems) {
        this.problems = problems;
        this.questions = new QuestionReader(choices, problems);
        this.groups = new GroupReader(questions, problems);
        for (var column : List.of(Columns.TYPE, Columns.NAME)) {
            if (!table.has(column)) {
                problems.error(
                        new Problem(table.sheet(), 1, "", "", "xlsform-column-missing", List.of(column.header())));
            }
        }
        if (!table.headers().isEmpty() && table.has(Columns.TYPE) && table.has(Columns.NAME)) {
            table.entries().forEach(this::read);
            close();
        }
    }

    private void read(Entry entry) {
        if (entry.isEmpty()) {
            return;
        }
        if (!entry.has(Columns.TYPE)) {
            problems.error(entry.problem(Columns.TYPE, "xlsform-type-missing"));
            return;
        }
        var type = RowType.of(entry.get(Columns.TYPE));
        if (type instanceof RowType.End end) {
            end(end, entry);
            return;
        }
        if (!open.isEmpty()) {
            open.peek().rows().add(entry);
        }
        var named = isNamed(entry, type);
        switch (type) {
            case RowType.Begin begin -> begin(begin, entry);
            case RowType.Select select -> {
                listOf.putIfAbsent(entry.get(Columns.NAME), select.list());
                questions
                        .select(select, entry)
                        .ifPresentOrElse(item -> keep(item, entry, named), () -> leaveOut(entry));
                if (select.other() && named) {
                    claimOther(entry);
                }
            }
            case RowType.Plain plain -> keep(questions.plain(plain, entry), entry, named);
            case RowType.NotSupported notSupported -> {
                problems.error(entry.problem(Columns.TYPE, notSupported.code(), Cut.to60(entry.get(Columns.TYPE))));
                leaveOut(entry);
            }
            case RowType.Unknown unknown -> {
                var written = Cut.to60(entry.get(Columns.TYPE));
                problems.error(
                        unknown.near().isPresent()
                                ? entry.problem(
                                        Columns.TYPE,
                                        "xlsform-type-misspelt",
                                        written,
                                        unknown.near().get())
                                : entry.problem(Columns.TYPE, "xlsform-type-unknown", written));
                leaveOut(entry);
            }
            case RowType.End _ -> throw new IllegalStateException("read above");
        }
    }

    /** Whether the row has a name of its own. */
    private boolean isNamed(Entry entry, RowType type) {
        var name = entry.get(Columns.NAME);
        if (name.isEmpty()) {
            problems.error(entry.problem(Columns.NAME, "xlsform-name-missing"));
            return false;
        }
        if (type instanceof RowType.NotSupported || type instanceof RowType.Unknown) {
            return false;
        }
        if (!Names.isName(name)) {
            problems.error(entry.problem(Columns.NAME, "xlsform-name", Cut.to60(name)));
            return false;
        }
        if (isInRepeat() && name.equals(AnswerCheck.PROGRAMME)) {
            problems.error(entry.problem(Columns.NAME, "xlsform-name-reserved", name));
            return false;
        }
        return claim(name, entry);
    }

    private boolean claim(String name, Entry entry) {
        var before = names.putIfAbsent(name, entry);
        if (before != null) {
            problems.error(entry.problem(Columns.NAME, "xlsform-name-twice", name, before.row()));
        }
        return before == null;
    }

    private void claimOther(Entry entry) {
        var name = entry.get(Columns.NAME) + Item.OTHER_SUFFIX;
        leftOut.add(name);
        claim(name, entry);
    }

    private boolean isInRepeat() {
        return open.stream().anyMatch(Frame::isRepeat);
    }

    private void leaveOut(Entry entry) {
        leftOut.add(entry.get(Columns.NAME));
    }

    private void keep(Item item, Entry entry, boolean named) {
        if (!named) {
            leaveOut(entry);
            return;
        }
        if (open.isEmpty()) {
            loose.add(item);
        } else {
            open.peek().items().add(item);
        }
    }

    private void begin(RowType.Begin begin, Entry entry) {
        if (begin.repeat() && isInRepeat()) {
            problems.error(entry.problem(Columns.TYPE, "xlsform-repeat-in-repeat"));
        }
        if (open.isEmpty()) {
            endLoosePage();
        }
        open.push(new Frame(entry, begin.repeat()));
    }

    private void end(RowType.End end, Entry entry) {
        if (open.isEmpty()) {
            problems.error(entry.problem(Columns.TYPE, "xlsform-end-without-begin"));
            return;
        }
        var frame = open.pop();
        var begin = frame.begin();
        if (begin == null) {
            return;
        }
        if (frame.isRepeat() != end.repeat()) {
            problems.error(entry.problem(
                    Columns.TYPE,
                    frame.isRepeat() ? "xlsform-end-repeat-expected" : "xlsform-end-group-expected",
                    begin.row()));
        }
        finish(frame, begin);
    }

    private void finish(Frame frame, Entry begin) {
        var item = groups.finish(frame, begin);
        if (item.isEmpty()) {
            leaveOut(begin);
            return;
        }
        if (!open.isEmpty()) {
            open.peek().items().add(item.get());
            return;
        }
        addPage(item.get(), begin);
    }

    /** A group at the top is a page; a grid or repeat at the top is a page of its own. */
    private void addPage(Item item, Entry begin) {
        var head = item.head();
        var title = head.label().saysNothing() ? Pages.numbered(pages.size() + 1) : head.label();
        if (item instanceof Item.Group group) {
            if (head.hint() != null) {
                problems.error(begin.problem(Columns.HINT, "xlsform-column-not-here", Columns.HINT.header()));
            }
            pages.add(new FormPage(head.name(), title, head.visibleWhen(), group.items()));
        } else {
            pages.add(
                    new FormPage(head.name(), title, head.visibleWhen(), List.of(Pages.withoutCondition(item, title))));
        }
    }

    private void endLoosePage() {
        if (!loose.isEmpty()) {
            var number = pages.size() + 1;
            pages.add(new FormPage(Pages.nameOf(number), Pages.numbered(number), null, List.copyOf(loose)));
            loose.clear();
        }
    }

    private void close() {
        while (!open.isEmpty()) {
            var frame = open.pop();
            var begin = frame.begin();
            if (begin != null) {
                problems.error(
                        begin.problem(Columns.TYPE, "xlsform-begin-without-end", Cut.to60(begin.get(Columns.NAME))));
                finish(frame, begin);
            }
        }
        endLoosePage();
    }

    List<FormPage> pages() {
        return List.copyOf(pages);
    }

    /** Names that stand in the sheet, but of which no question was made. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** The row of a name; null when there is none. */
    @Nullable
    Entry entryOf(String name) {
        return names.get(name);
    }

    /** The list of a question; null when it has none. */
    @Nullable
    String listOf(String name) {
        return listOf.get(name);
    }
}
