package id.reviu.masterplan.amendment;

import id.reviu.masterplan.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * An amendment with what readers want to see beside it.
 *
 * @param advice the recommendation's words
 * @param opdName whom the recommendation was sent to
 * @param draftNumber number of the version it was carried out in
 */
public record AmendmentEntry(
        Amendment amendment,
        Text advice,
        String opdName,
        @Nullable Integer draftNumber) {}
