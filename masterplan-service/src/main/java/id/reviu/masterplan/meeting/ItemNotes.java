package id.reviu.masterplan.meeting;

import java.util.List;

/**
 * What was said about an item of the agenda, and what was decided.
 *
 * @param item its title, as it was talked about
 * @param text may be empty
 */
public record ItemNotes(String item, String text, List<String> decisions) {

    public ItemNotes {
        decisions = List.copyOf(decisions);
    }
}
