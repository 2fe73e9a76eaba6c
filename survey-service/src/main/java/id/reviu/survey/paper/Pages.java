package id.reviu.survey.paper;

import static id.reviu.platform.paper.Paper.escaped;

import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Head;
import id.reviu.survey.questionnaire.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The pages of one questionnaire as HTML; questions are numbered through. */
final class Pages {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");

    private final Definition definition;
    private final Locale locale;
    private final MessageSource messages;
    private final Room room;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder html = new StringBuilder();

    Pages(Definition definition, Locale locale, MessageSource messages) {
        this.definition = definition;
        this.locale = locale;
        this.messages = messages;
        this.room = new Room(locale, messages);
        definition.forEach(item -> {
            if (isAsked(item)) {
                numbers.put(item.name(), numbers.size() + 1);
            }
        });
    }

    private static boolean isAsked(Item item) {
        return switch (item) {
            case Item.Note _, Item.Calculated _, Item.Group _, Item.Repeat _ -> false;
            default -> true;
        };
    }

    String html() {
        for (var page : definition.pages()) {
            html.append("<h2>")
                    .append(escaped(page.title().in(locale.getLanguage())))
                    .append("</h2>");
            condition(page.visibleWhen());
            items(page.items());
        }
        return html.toString();
    }

    private void items(List<Item> items) {
        for (var item : items) {
            switch (item) {
                case Item.Calculated _ -> {
                    // nobody fills it in
                }
                case Item.Note note -> paragraph("", label(note.head()));
                case Item.Group group -> {
                    heading(group.head());
                    items(group.items());
                }
                case Item.Repeat repeat -> {
                    heading(repeat.head());
                    paragraph("soft", say("each-programme"));
                    items(repeat.items());
                }
                default -> question(item);
            }
        }
    }

    private void heading(Head head) {
        html.append("<h3>").append(escaped(label(head))).append("</h3>");
        condition(head.visibleWhen());
    }

    private void question(Item item) {
        var head = item.head();
        html.append("<div class='q'><p class='ask'>")
                .append(numbers.get(item.name()))
                .append(". ")
                .append(escaped(label(head)));
        if (head.required()) {
            html.append(" <span class='must'>*</span>");
        }
        html.append("</p>");
        condition(head.visibleWhen());
        if (head.hint() != null) {
            paragraph("soft", head.hint().in(locale.getLanguage()));
        }
        html.append(room.of(item)).append("</div>");
    }

    /** Questions are named by their numbers, which is all that somebody with a pen can follow. */
    private void condition(@Nullable String visibleWhen) {
        if (visibleWhen == null) {
            return;
        }
        var words = REFERENCE
                .matcher(visibleWhen)
                .replaceAll(found -> Matcher.quoteReplacement(
                        numbers.containsKey(found.group(1))
                                ? "[" + numbers.get(found.group(1)) + "]"
                                : found.group(1)));
        paragraph("soft", messages.getMessage("paper.only-if", new Object[] {words}, locale));
    }

    private void paragraph(String style, String text) {
        html.append("<p class='")
                .append(style)
                .append("'>")
                .append(escaped(text))
                .append("</p>");
    }

    private String label(Head head) {
        return head.label().in(locale.getLanguage());
    }

    private String say(String key) {
        return messages.getMessage("paper." + key, null, locale);
    }
}
