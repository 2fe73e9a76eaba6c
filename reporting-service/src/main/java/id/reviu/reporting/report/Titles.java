package id.reviu.reporting.report;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.achievement.Achievements;
import id.reviu.reporting.campaign.Campaigns;
import id.reviu.reporting.city.Review;
import id.reviu.reporting.city.Reviews;
import id.reviu.reporting.reference.Opds;
import id.reviu.reporting.reference.Text;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What reports may be about: whether it exists, whether its reader may see it, and what it is called. */
@Component
class Titles {

    private static final Text WHOLE_CITY = new Text("Reviu Masterplan Smart City", "Smart City masterplan review");
    private static final Text ALL_REVIEWS = new Text("Semua rekomendasi", "All recommendations");

    /** A subject that exists, completed, with its title. */
    record Titled(Subject subject, Text title) {}

    private final Campaigns campaigns;
    private final Reviews reviews;
    private final Achievements achievements;
    private final Opds opds;

    Titles(Campaigns campaigns, Reviews reviews, Achievements achievements, Opds opds) {
        this.campaigns = campaigns;
        this.reviews = reviews;
        this.achievements = achievements;
        this.opds = opds;
    }

    /**
     * The subject, for a reader.
     *
     * @throws ReportForTheCity when it is not the reader's
     * @throws NoSuchSubject when it does not exist
     */
    Titled require(Subject subject, Reader reader) {
        if (!reader.readsAll() && !(subject instanceof Subject.Office)) {
            throw new ReportForTheCity();
        }
        return switch (subject) {
            case Subject.Survey survey ->
                new Titled(survey, campaigns.require(survey.campaign(), reader).title());
            case Subject.Cycle cycle -> {
                Optional.ofNullable(cycle.campaign()).ifPresent(campaign -> campaigns.require(campaign, reader));
                yield new Titled(cycle, title(cycle.review(), WHOLE_CITY));
            }
            case Subject.Year year -> year(year, reader);
            case Subject.Office office -> office(office, reader);
            case Subject.Advised advised -> new Titled(advised, title(advised.review(), ALL_REVIEWS));
        };
    }

    private Text title(@Nullable UUID review, Text otherwise) {
        return review == null
                ? otherwise
                : reviews.find(review).map(Review::title).orElseThrow(() -> new NoSuchSubject(review));
    }

    private Titled year(Subject.Year asked, Reader reader) {
        var known = achievements.in(asked.year(), null, Basis.VERIFIED, reader);
        if (!known.years().contains(known.year())) {
            throw new NoSuchSubject(known.year());
        }
        var year = known.year();
        return new Titled(
                new Subject.Year(year), new Text("Capaian indikator " + year, "Achievement of the indicators " + year));
    }

    private Titled office(Subject.Office office, Reader reader) {
        reader.require(office.opd());
        return Optional.ofNullable(opds.names().get(office.opd()))
                .map(name -> new Titled(office, Text.of(name)))
                .orElseThrow(() -> new NoSuchSubject(office.opd()));
    }
}
