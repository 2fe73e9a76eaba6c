package id.reviu.reporting.survey;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.statistics.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * Which responses of a campaign a figure is about.
 *
 * @param opd one office; null for all of them
 * @param group one stakeholder group; null for all of them
 * @param area one area; null for all of them
 */
public record Selection(
        Audience audience,
        Basis basis,
        @Nullable String opd,
        @Nullable String group,
        @Nullable String area) {

    /** Everybody of an audience. */
    public static Selection all(Audience audience, Basis basis) {
        return new Selection(audience, basis, null, null, null);
    }

    /**
     * Refuses what makes no sense or is not this reader's to see.
     *
     * @throws UnfitFilter when offices are asked for among stakeholders, or groups and areas among offices
     */
    public Selection checkedFor(Reader reader) {
        if (audience == Audience.STAKEHOLDER && opd != null) {
            throw new UnfitFilter("opd", audience);
        }
        if (audience == Audience.OPD && (group != null || area != null)) {
            throw new UnfitFilter(group != null ? "group" : "area", audience);
        }
        reader.require(opd);
        return this;
    }

    boolean isPartial() {
        return group != null || area != null;
    }

    public String groupOrAll() {
        return group == null ? Disclosure.ALL : group;
    }

    public String areaOrAll() {
        return area == null ? Disclosure.ALL : area;
    }

    /** Whether people of that place are asked for. */
    public boolean includes(Disclosure.Cell place) {
        return (group == null || group.equals(place.group())) && (area == null || area.equals(place.area()));
    }
}
